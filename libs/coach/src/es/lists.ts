import type { Lists } from '../pattern.ts';
import { any, you } from './endings.ts';

/** What one does for the other. "Siempre me escuchas" is praise, "no me escuchas" is a reproach. */
const kind = `ayud escuch apoy entend entiend comprend cuid abraz besa besas bese acarici mima mimas agradec pregunt respet valor acompan
  defend defiend anima animas animast consuel consol calma calmas tranquiliz sorprend recog limpia limpie limpiab cocin friega frieg freg
  barr lava lavas lavab planea planific cumpl esfuerz esforz preocup interes acord acuerd recuerd record esper perdona perdonas elogi
  felicit sonries sonreis colabora aporta particip dedica prepara prepare comparte compartes compartis llama llamas avis contest respond incluy
  invit celebr confia sostien sosten acog encuentr encontr alegra alegras`;

/** What hurts, done to the other. "Nunca me gritas" is praise, "siempre me gritas" is a reproach. */
const unkind = `grit critic juzg ignor olvid quej reproch mientes mentis mentist mentir mintie engan traicion abandon descuid
  humill ridiculiz avergonz averguenz interrump cortas cortast culp echas echast recrimin fallas fallast fastidi molest ofend insult
  burl ries reist despreci menospreci ningune rechaz evit esquiv ocult escond escaque desentiend desentend desaparec enoj enfad irrit
  desquit arruin estrope jod pele discut provoc castig manipul usas usast utiliz tratas tratast control exig presion agobi asfixi
  atosig sobrecarg encaj cargas cargast cansas agot romp rindes rendis contradic contradec desautoriz cuestion desconfi regan
  compar pospon incumpl maltrat exager dramatiz victimiz encierr largas largast escapas hundes hiri hieres decepcion defraud malgast derroch
  gast dudas callas niegas negas negast boicote saboje minimiz invalid desvaloriz sermone machac chantaje corrig correg mandas
  mandast ordenas distra metes`;

/** Words that end like a verb said to "you" and are none. */
const notYou = `los | las | es | mas | pues | antes | despues | entonces | tres | seis | dos | mes | meses | veces | cosas | gracias
  dias | noches | tardes | mis | tus | sus | jamas | ademas | detras | apenas | quizas | nosotros | ellas | ellos | unas | unos | otras
  otros | todas | todos | muchas | muchos | juntos | juntas | les | nos | has | eres | sos | menos | lejos | buenas | ganas | horas
  semanas | manos | hijos | hijas | ninos | ninas | padres | madres | amigos | amigas | existe | este | lunes | martes | miercoles
  jueves | viernes | panales | platos | biberones | lagrimas | celos | cuentas | facturas | anos | minutos | triste | chiste | paris
  crisis | gratis | ambos | demas | atras | algunas | algunos | nuestras | nuestros | fines | mientras | nervios | suegros | tios
  vacaciones | quehaceres | tareas | toallas | cortinas | botellas | paises | abuelos | consiste | insiste | cosquillas | besos | abrazos
  nada | ordenes | planes | problemas | las ~`;

const grammar: Lists = {
  joins: `y | e | pero | porque | cuando | si | aunque | mientras | asi que | pues | entonces | por eso | desde que | hasta que | para que`,
  adv: `ya | solo | solamente | siempre | muy | tan | mas | bien | tambien | realmente | de verdad | simplemente | claramente | obviamente
    seguramente | hoy | ahora | todavia | aun | ni siquiera | ni | bastante | un poco | a veces | encima | ademas | otra vez | de nuevo | casi
    tanto | sinceramente | honestamente | la verdad | ultimamente | por fin | totalmente | completamente | absolutamente | demasiado | super | bien
    todo un | mucha | mucho | tanta | puro | a menudo | de repente | con todo | como`,
  ndo: '~ndo | ~ndome | ~ndote | ~ndose | ~ndonos | ~ndolo | ~ndola | ~ndole | ~ndoles',
  r: '~r | ~rme | ~rte | ~rse | ~rnos | ~rlo | ~rla | ~rle | ~rlos | ~rlas | ~rles | ~rtelo | ~rmelo',
  clit: 'me | te | se | nos | le | les | lo | la | los | las',
  tu: 'tu | vos | usted',
  not_you: notYou,
  /** Any verb said to "you", by its ending. */
  verb: '!({not_you}|~mos) (~[aei]s|~[ai]ste|~[ai]stes)',
  never: 'nunca jamas | nunca | jamas | en la vida | en tu vida',
  all_time: `todo el (santo|puto|bendito|maldito)? (tiempo|dia|rato) | a cada rato | cada (dos por tres|rato|momento) | a todas horas | dia y noche
    sin parar | todos los (santos|malditos)? dias | toda la (tarde|noche|vida) | todas las noches | el dia entero | cada dia | cada noche`,
  /** Before a verb said to "you", what makes it seen, wondered, wished or remembered instead of claimed. */
  open: `cuando | si | que | como | donde | aunque | mientras | apenas | quien | cual | cuanto | lo que | sin que | hasta que | por si | en cuanto
    cada vez que`,
  kind_any: any(kind),
  unkind_you: you(unkind),
  unkind_any: any(unkind),
};

const people: Lists = {
  family: `madre | padre | hermano | hermana | viejo | vieja | viejos | abuela | abuelo | tio | tia | ex | familia | suegra | suegro | jefe`,
  insult: `egoista | egoistas | vag[oa] | perezos[oa] | floj[oa] | inutil | infantil | inmadur[oa] | desconsiderad[oa] | insensible | fri[oa] | groser[oa]
    maleducad[oa] | cruel | estupid[oa] | idiota | imbecil | tont[oa] | ridicul[oa] | patetic[oa] | imposible | demasiado orgullos[oa] | orgullos[oa] para | incompetente | irresponsable | descuidad[oa]
    loc[oa] | paranoic[oa] | controlador | controladora | mandon | mandona | manipulador | manipuladora | narcisista | toxic[oa] | dramatic[oa]
    histeric[oa] | arrogante | terc[oa] | testarud[oa] | cabezon | cabezona | cabezota | aburrid[oa] | debil | consentid[oa] | malcriad[oa] | fals[oa] | tacan[oa]
    agarrad[oa] | ingrat[oa] | insoportable | insufrible | inaguantable | egocentric[oa] | hipocrita | mentiros[oa] | cobarde | celos[oa] | desordenad[oa] | asqueros[oa]
    suci[oa] | cochin[oa] | ignorante | horrible | amargad[oa] | mal[oa] | malisim[oa] | pesim[oa] | nefast[oa] | desastros[oa] | desgraciad[oa] | sinverguenza | caradura
    cinic[oa] | desagradecid[oa] | malagradecid[oa] | desalmad[oa] | comod[oa] | pasota | neci[oa] | torpe | brut[oa] | soberbi[oa] | exagerad[oa] | intens[oa] | quejica
    caprichos[oa] | impuntual | indiferente | machista | huevon | huevona | holgazan | holgazana | gandul | gandula | haragan | haragana | prepotente | interesad[oa]
    bolud[oa] | pelotud[oa] | gilipollas | pendej[oa] | cabron | cabrona | tarad[oa] | agresiv[oa] | injust[oa] | desubicad[oa] | ausente | mediocre | rencoros[oa]
    vengativ[oa] | superficial | negativ[oa] | problematic[oa] | guarr[oa] | cerd[oa] | despistad[oa] | olvidadiz[oa] | distante | pesad[oa] | plast[ao] | hinchapelotas
    irritante | desesperante | agotador | agotadora | dificil | complicad[oa] | mezquin[oa] | ruin | miserable | metich[ea] | chismos[oa] | sord[oa] | cieg[oa] | irracional
    desleal | infiel | traicioner[oa] | despota | autoritari[oa] | rata | zopenc[oa] | memo | gili | capull[oa] | mamon | mamona | jil | culer[oa] | ojete | menso | mensa
    babos[oa] | vividor | vividora | aprovechad[oa] | mantenid[oa] | conchud[oa] | desastre | cero romantic[oa] | inepto | inepta | lent[oa] | obsesiv[oa] | quisquillos[oa] | maniatic[oa]
    creid[oa] | engreid[oa] | presumid[oa] | orgullos[oa] y ~ | melodramatic[oa] | insegur[oa] y ~ | dependiente | inconstante | inestable | bipolar | psicopata | mandil | vag[oa]s | despreciable | desquiciad[oa]
    antipatic[oa] | borde | brusc[oa] | tontos | mal (padre|marido|esposo|hijo|companero|amante|novio|tipo) | mala (madre|esposa|mujer|persona|pareja|companera|amante|novia) | incapaz | inconsciente | calzonazos | ninat[oa] | manirrot[oa] | gastador | gastadora | derrochador | derrochadora
    criticon | criticona | mal pensad[oa] | malpensad[oa] | sobrad[oa] | cargante | cansin[oa] | cansador | cansadora | desagradable | sec[oa] | hiriente | hostil | violento con las palabras | desapegad[oa] | desentendid[oa] | desinteresad[oa] | irrespetuos[oa] | conformista | pichirre | codo | amarrete | plomo | densa | denso | jodid[oa] | jodon | jodona | cansona | canson | sapo | guache | gonorrea | malparid[oa] | hp | hijueputa | hijo de (puta|su madre|tu madre)`,
  /** After "eres un": what a person is called. */
  name: `nin[oa] (chic[oa]|pequen[oa]|mimad[oa]|consentid[oa]|malcriad[oa]|grande)? | ninit[oa] | cri[oa] | adolescente | desastre | verguenza | carga | parasito | monstruo | princesa | victima | martir | robot
    tempano | bloque de hielo | piedra | cero a la izquierda | fracaso | fracasad[oa] | pesadilla | aguafiestas | tiran[oa] | dictador | dictadora | bruja | ogro | mueble | estorbo | pobre diablo | chiste
    animal | payas[oa] | zangano | fantasma | extran[oa] | desconocid[oa] | huesped | hijo mas | adict[oa] | nene | nena | hijit[oa] | bebe (grande|mimado)? | burr[oa] | don nadie | sargento | general | policia | juez
    bulto | lastre | sanguijuela | rata | vibora | serpiente | arpia | culebra | zorra | zorro | perro | perra | cerdo | cerda | mierda | basura | porqueria | escoria | nulidad | caso (perdido)? | dolor de cabeza
    grano en el culo | tormento | castigo | calamidad | peligro | exageracion | maquina | muro | pared | roca | extraterrestre`,
  slur: `egoista | idiota | imbecil | estupid[oa] | gilipollas | pendej[oa] | cabron | cabrona | bolud[oa] | pelotud[oa] | tarad[oa] | mentiros[oa] | hipocrita | inutil | vag[oa] | capull[oa] | sinverguenza | caradura | mamon | tont[oa] | cerd[oa] | guarr[oa] | mal[oa] (padre|madre) | culer[oa] | imbesil | narcisista | maldit[oa] | machista | cobarde | irresponsable | desgraciad[oa] | inmadur[oa] | hijueputa | malparid[oa]`,
  praised: `primer[oa] | amor | cielo | sol | tesoro | angel | crack | padrazo | madraza | campeon | campeona | genia | maquina | gran ~ | excelente ~ | buen ~ | buena ~ | bueno | buenisima | hombre (buen~|maravill~|gener~|tiern~|paci~) | mujer (buen~|maravill~|fuert~|valient~|increib~|gener~)
    padre (maravill~|increib~|estupend~|genial~|carin~|tiern~|buen~|excel~|presente~|amoros~|fantast~|extraordin~|paciente~) | madre (maravill~|increib~|estupend~|genial~|carin~|tiern~|buen~|excel~|presente~|amoros~|fantast~|extraordin~|paciente~) | (maravill~|increib~|estupend~|genial~|fantast~|extraordin~|precios~|divin~|buenis~|hermos~) | persona (maravill~|increib~|important~|especial~|buen~|extraordin~|gener~|tiern~|fuert~|noble~|paciente~|muy~) | pareja (maravill~|increib~|estupend~|genial~|buen~|paciente~)
    companer[oa] (maravill|increib|de vida|genial|estupend) | apoyo | regalo | bendicion | suerte | ejemplo | ayuda | parte | refugio | hogar | alegria | encanto | primor | luchador | luchadora | valiente | artista | heroe | heroina | rey | reina | solete | amig[oa] | dulzura | bombon | belleza | placer | hombre | mujer | de los ~ | de las ~ | poco | milagro | oso | pilar | motor`,
  kind_adj: `amable | carinos[oa] | paciente | buen[oa] | generos[oa] | dulce | detallista | atent[oa] | tiern[oa] | maravillos[oa] | increible | genial | especial | important~ | fuerte | valiente | divertid[oa] | gracios[oa] | guap[oa] | linda | lindo | bonit[oa] | honest[oa] | sincer[oa] | list[oa] | inteligente | trabajador | trabajadora | comprensiv[oa] | cuidados[oa] | responsable | tranquil[oa] | alegre | mejor | luchador | luchadora | hermos[oa] | fiel | leal | noble | respetuos[oa] | apasionad[oa] | sexy | optimista | positiv[oa] | lind[oa] | chistos[oa] | considerad[oa]`,
};

const feelings: Lists = {
  emotion: `triste | sol[oa] | cansad[oa] | agotad[oa] | enojad[oa] | enfadad[oa] | frustrad[oa] | preocupad[oa] | ansios[oa] | nervios[oa] | tens[oa] | agobiad[oa] | abrumad[oa] | estresad[oa] | dolid[oa] | herid[oa]
    feliz | content[oa] | agradecid[oa] | tranquil[oa] | aliviad[oa] | esperanzad[oa] | orgullos[oa] | avergonzad[oa] | culpable | celos[oa] | celos | confundid[oa] | perdid[oa] | impotente | impotencia | desanimad[oa] | molest[oa]
    irritad[oa] | inquiet[oa] | vaci[oa] | distante | desconectad[oa] | insegur[oa] | vulnerable | sensible | aburrid[oa] | decaid[oa] | desbordad[oa] | rabia | tristeza | soledad | miedo | verguenza | culpa | alegria | pena | dolor
    nostalgia | ternura | angustia | ansiedad | angustiad[oa] | alivio | frustracion | cansancio | mal | fatal | lejos | cerca | invisible | querid[oa] | amad[oa] | segur[oa] | acompanad[oa] | conmovid[oa] | emocionad[oa] | ilusionad[oa]
    decepcionad[oa] | desilusionad[oa] | decepcion | pequen[oa] | asustad[oa] | resentid[oa] | saturad[oa] | furios[oa] | bien | en paz | ilusion | deprimid[oa] | sobrepasad[oa] | desesperad[oa] | molid[oa] | rendid[oa] | reventad[oa]
    muert[oa] | bronca | coraje | enojo | gratitud | envidia | asco | apenad[oa] | amargad[oa] | apartad[oa] | chiquit[oa] | dividid[oa] | viej[oa] | rar[oa] | fuera | hart[oa] | sin fuerzas | sin energia | liger[oa] | contentisim[oa]`,
  /** What the other makes one feel or do, when it is praise. */
  nice: `reir | sonreir | feliz | felices | bien | mejor | mucho bien | compania | el cafe | un te | el desayuno | la cena | la vida (mas)? (facil|bonita|linda|feliz|mejor) | ilusion | falta | gracia | caso | un favor | cosquillas | masajes | un masaje | cafe | arepas | la comida | sopa | mimos | carino | un hueco | sitio
    sentir {adv}* (bien|mejor|segur[oa]|querid[oa]|amad[oa]|especial|tranquil[oa]|acompanad[oa]|en casa|valorad[oa]|important~|escuchad[oa]|comprendid[oa]|feliz|cuidad[oa]|protegid[oa]|guap[oa]|bonit[oa]|linda|orgullos[oa]|viv[oa]|libre|fuerte|deseada|deseado|unic[oa]|afortunad[oa]|en paz|que (puedo|todo|vale|no estoy|importo|somos)|parte|un~ (rey|reina|princesa|persona))`,
  /** What one says to the other that is no reproach: seen, known, wished, dated, or tender. */
  spared_verb: `deberias (estar~|sentir~) | debes estar | hablas (bien|bonito|de|con carino|conmigo) | quitaste un peso | hiciste (lo que|todo lo) | felicidades | tuviste | ~arias | ~erias | ~irias | import~ | estuviste | qued~ ~ (horas|dias|noches) | diste (un|el) (masaje|beso|abrazo|paseo) | dij~ | dices | decis | cuent~ | contast~ | contab~ | pregunt~ | pedist~ | pides | pedis | pid~ | tien~ (razon|frio|hambre|sueno|suerte|toda la razon|mucho (trabajo|talento|encima)|derecho|ojeras|fiebre|permiso|que (ver|probar|descansar|estar|sentirte)) | ten~ (razon|frio|suerte)
    (puedes|podes) (contar|estar|llorar|irte|quedarte|venir|ir|tomarte|descansar|confiar|decirme|contarme|hablar|apoyarte) | te (ves|veias|notas|sientes|sentis|mereces|pareces|despertas~|despiertas|quedaste dormid[oa]|gust~|encant~|fuiste (temprano|a|de viaje|ayer|sin despedirte)|vas (a|de|manana|el)|fue (bien|mal)|llev~|quedas con|emocion~)
    estas (~d[oa]|triste|lejos|cerca|feliz|bien|mal|content[oa]|nervios[oa]|tens[oa]|de viaje|rar[oa]|en (el|tu)|trabajando~|sufriendo|pasando|aprendiendo|creciendo|al lado) | estabas (~d[oa]|triste|lejos|bien|mal|nervios[oa]|en|dormid[oa]) | estuviste (~d[oa]|triste|bien|mal|muy|tan) | parec[ei]~ | sabes | sab~ que | trabaj~ | dorm~ | duerm~
    sonrei~ | sonri~ | cant~ | baila~ | cocin~ | vienes | venis | viniste | (quieres|queres) (COMMA|a|mucho|decir) | quieres | necesit~ | creces | creciste | llegaste (a|tarde y|ayer|ya|bien|cansad[oa]|del) | llegas (a casa|a las|y nos|cansad[oa]|el|pronto|temprano) | saliste (a|de|ayer|bien) | haces (mucho|much[oa]|lo que puedes|todo por)
    (eres|sos) | fuiste (muy|tan|a|el|la) | has (crecido|cambiado (mucho|tanto) y me|sido|estado|tenido|trabajado) | mi[rt]~ | ves | viste | piens~ | pens~ | crees | te | les~ | mereces | ganas | ganaste | cumples ~ | cumpliste ~ anos | vas a (ser|ver|poder|estar|salir|lograr) | vas | logr~ | consegu~ | cuidas | existes | gustas | perd~ a | oyes | recuerd~ | recib~ | vol~ (a|de) | naciste`,
  dated:
    '(ayer|anoche|hoy|anteayer|antier|esta (manana|tarde|noche|semana|madrugada)|el (lunes|martes|miercoles|jueves|viernes|sabado|domingo|otro dia|finde|fin de semana)|a las ~|la semana pasada|en la (cena|comida|fiesta|reunion|boda)|hace (un|dos|tres|unos) ~) COMMA?',
  /** After "no", said to "you" and no reproach. */
  harmless: `dejas de (sorprender~|hacerme|ser|apoyar~) | estas (sol[oa]|mal|bien) | preocupes | preocupas | te (preocup~|rind~|desanim~|asust~|olvid~|imagin~|sient~|sent~|culp~|lo tom~|lo digo) | (tienes|tenes|tiene) (que|por que|la culpa|culpa|nada que|idea de (lo|cuanto)) | hace(s) falta | (necesitas|hace falta) | (eres|sos) | sabes (cuanto|lo (que|mucho|feliz)|que (bien|feliz))
    imaginas | imaginas cuanto | (hiciste|has hecho|haces|hacias) (nada malo|mal|dano|nada (mal|para)) | (dorm~|duerm~|com~|descans~|durm~) | estas | estes | estabas | estuviste mal | llores | tardes | temas | sufras | dudes | podes mas | puedes (mas|dormir|con|hacer nada) | pudiste (dormir|venir|evitar) | vas (a creer|mal|sol[oa])
    pienses | creas | pierdas | veas | dejes de (ser|sonre~|reir~|quer~|so~) | cambies | cambies nunca | respondas si | contestes si | quieres (COMMA|que (te|vaya|hagamos)) | tomes a mal | mires mis | seas tan dur[oa] contigo | cargues con todo sol[oa] | estuvieras | estas obligad[oa] | debes (nada|sentir~) | lleves`,
  /** A question, to its end. */
  asked: '...12 (COMMA ...8)? ASK',
  low: `mal | culpable | menos | sol[oa] | juzgad[oa] | tont[oa] | un~ | como | inutil | pequen[oa] | chiquit[oa] | invisible | estupid[oa] | miserable | ridicul[oa] | fe[oa] | gord[oa] | poca cosa | insegur[oa] | triste | que | fatal | una mierda | basura | avergonzad[oa] | humillad[oa] | insuficiente | ignorad[oa] | despreciad[oa] | usad[oa] | peor | loc[oa]`,
};

const fates: Lists = {
  /** What follows on a threat. */
  go: `me (voy|ire|largo|largare|marcho|separo|divorcio|mudo|busco|buscare|piro|abro|mando) !(a (trabajar|dormir|la cama|duchar|acostar|la ducha|descansar|correr|banar)|al|contigo|un rato|de (compras|viaje|paseo))
    me (voy|ire) a (ir|casa de|separar|divorciar|buscar|largar|dormir (con|a)|vivir|otra|lo de) | me llevo (a)? (el|al|la|los|las|mis|mi) ~
    te (dejo|dejare) !(dormir|descansar|tranquil~|el|la|un|una|los|las|solo un|comida|descans~|que|al|con|a) | te (vas a|vas) (arrepentir|acordar|quedar|enterar|buscar) | te vas (de casa|tu|de aqui|con tu|a vivir) | te (arrepentiras|acordaras|enteras|enteraras|quedas (sin|sol[oa])|quedaras|voy a dejar|puedes (ir|largar|olvidar)|echo|largas|olvidas de|buscas|mato)
    lo (dejo|dejamos) !(para|en|asi|aqui asi|a|pasar) | (esto|todo|lo nuestro|nuestro matrimonio|la relacion|el matrimonio) se (acaba|acabo|termina|termino|va a acabar|va a terminar|rompe) | se (acabo|termino|acaba|termina) | hasta aqui (llegamos|llego|hemos)?
    se lo (cuento|digo|dire|contare) a ~ | no (me encuentras|me encontraras|me ves mas|me veras|me vuelves a|me volves a|volveras a|vuelvo|vuelvas|me busques|cuentes conmigo|te hablo|te vuelvo a|me vas a ver|te quejes|respondo|vengas|me esperes|te molestes|te molestes en) | (pido|pedire|quiero|firmo|tramito|voy a pedir) el divorcio | (nos)? (separamos|divorciamos) | nos vamos a (separar|divorciar) | hay divorcio | vete | andate | largate | atente~ | atenete
    (haces|haz|hago|preparo|cojo|agarro) (la|las|tus|mis|mi) (maleta(s)|valija(s)) | (duermes|dormis|dormiras) (tu)? (en el sofa|en el sillon|fuera) | dejo de (cocinar|hablarte|ayudarte|hacer~) | (agarro|cojo) mis cosas | ya (veras|vas a ver|veremos) | vas a ver | veras | terminamos | rompemos | cortamos | cambio la (cerradura|chapa) | hablo con (un|mi) abogado | llamo a (un|mi) abogado
    le (cuento|digo) (todo)? a tu~ ~ | cuento todo | yo (tambien)? me (voy|largo) | olvidate de | despidete | esto (se acaba|se termina) | me pierdes | te quedas (fuera|en la calle|sin mi) | me perdes | nos pierdes | adios | chau | se va a (arrepentir|acordar|enterar) | busco a otr[oa] | me busco otr[oa] | hare lo mismo | yo hago lo mismo`,
};

const clauses: Lists = {
  insulting:
    '({adv}|igual de|mas que|bien|un|una|el|la|medio|re|nada|una persona|un hombre|una mujer|un tipo|un padre|una madre)* ({insult})',
  you_are:
    '(eres|sos|has sido|fuiste|estas siendo|estas hech[oa]|te (pones|ponias|pusiste|has vuelto|volviste|portas|comportas|haces)|usted ({adv})* (es|fue|ha sido|se (porta|comporta|ha vuelto)))',
  be_family:
    '(igual|igualit[oa]|identic[oa]|clavad[oa]|calcad[oa]|como|peor|tan ~|mas ~|el vivo retrato|la viva imagen)* (a|que|de|como)? (tu|su|mi|el|la) ({family})',
  /** What "nunca" denies in praise: "nunca me fallas", "nunca dejas de sorprenderme". */
  spared:
    `(no|{clit})* (has|habias|vas a)? ({adv})* ({unkind_any}|fall[aeo]~|deja(s) (caer|tirad~|sol[oa])|dejaste caer|deja(s) de (sorprender~|hacerme|apoyar~|luchar|intentar~|querer~|ser|aprender|estar)|dejaste (sol[oa]|de (apoyar~|quer~|luch~|creer~)|tirad[oa]|plantad[oa]|que)
    has dejado (sol[oa]|de (apoyar~|quer~|luch~|creer~)|tirad[oa])|hace(s) dano|hiciste (dano|sentir ({low})|llorar)|pierdes (la paciencia|la calma|la esperanza|la sonrisa|los nervios)|perdiste la|levantas la voz|pones mala cara|(te|se) (cansas|rindes|has rendido|enojas|enfadas|quejas|quejaste|cansa)|echas en cara|reclamas|reclamaste|presionas)`.replace(
      /\n\s*/,
      '|',
    ),
  plainly: '<!(({open}|{never}) ({tu})? ({adv})* (no)? ({clit})*)',
  feel_that:
    '((siento|senti|sentia|sintiendo|sentido|sensacion de|impresion de|percibo|noto|veo) (yo)? (como)? que|me siento ({adv})* (como)? (que|si)|(siento|es|era) como si|(da|tengo) la (sensacion|impresion) (de)? que|me parece que|siento como (que)?)',
  kind_deed:
    '(hace(s) que ...3 (especial|bien|mejor|feliz|segur[oa]|querid[oa]|tranquil[oa]|facil|bonito|amad[oa]|valorad[oa]|quiera|valga)|dejaste (sin (palabras|aliento)|dormir|descansar|elegir|boquiabiert[oa])|{kind_any}|hace(s) ({nice})|hiciste ({nice})|has hecho ({nice})|gustas|encantas|quieres mucho|hace(s) falta|acompanas|da(s) (animo|fuerza|fuerzas|un beso|las gracias|buenos|paz|calma|tu apoyo|besos|abrazos|la mano|buenas|seguridad|alegria|tranquilidad)|deja(s) (dormir|descansar|hablar|el cafe|la cena|notas)|traes|saca(s) una sonrisa|trata(s) (bien|con carino|con respeto|como un~ (rey|reina|princesa))|dice(s) (que me quieres|te quiero|cosas (bonitas|lindas))|preguntas|tiene(s) en cuenta|pone(s) (content[oa]|feliz|de buen humor|una sonrisa)|hace(s) el (desayuno|cafe|amor)|mira(s) (con|bonito|lindo|a los ojos))',
  kind_state:
    '(estas cuando ({adv})* (te)? (necesito|necesitamos|hace falta)|(puedes|podes|vas a poder) (contar|confiar|apoyarte)|(eres|sos|seras|fuiste|has sido) ({adv})* (un|una|el|la|mi)* ({praised}|{kind_adj})|esta(s) (ahi|aqui|conmigo|a mi lado|para (mi|nosotros)|pendiente|dispuest[oa]|presente|de buen humor|atent[oa]|guap[oa]|lind[oa]|hermos[oa])|(estuviste|has estado) (ahi|a mi lado|conmigo|para|pendiente)|(tienes|tenes|tuviste|has tenido) ({adv})* (paciencia|una (sonrisa|palabra)|tiempo para (mi|nosotros|los)|un detalle|detalles|buen~|ternura|razon|ideas|ganas de jugar)|(haces|hace|preparas|prepara|cocinas|cocina|das|da|traes|trae|eliges|encuentras|cuentas) (el|la|los|las) (mejor|mejores)|sabe(s) (como|que (decir~|hacer~)|calmar~|escuchar~|(hacerme|hacernos|hacerla|hacerlo)|cuando|animar~|encontrar)|te (esfuerzas|acuerdas|preocupas por|levantas|ocupas|ves|queda|quedas con|das cuenta)|da(s) lo mejor|piensa(s) en (mi|nosotros|todos|los demas|como ayudar)|hueles|cantas|(vas a|voy a) (ser|tener)|deja(s) de (sorprender~|hacerme|apoyar~|luchar|intentar~|querer~|ser)|busca(s) (un rato|tiempo|la forma|soluciones|la manera|como)|hace(s) (bien|lo posible|todo lo|tu mejor))',
  praise:
    '((me|nos|le|la|lo|les|los|las)* ({adv})* (has|habias|vas a|puedes|sabes|haces)? {kind_deed}|{kind_state})',
  usted_deed:
    '(me|nos) ({kind_any}|{unkind_any}|deja|dejo|hace|hizo|habla|dice|da|dio|quita|pone|tiene|manda|mira|mire|toca|lleva|cree|dirige)',
};

export const lists: Lists = { ...grammar, ...clauses, ...people, ...feelings, ...fates };
