import type { Lists } from '../pattern.ts';

const grammar: Lists = {
  joins: `y | e | pero | porque | cuando | si | aunque | mientras | asi que | pues | entonces | por eso | desde que | hasta que | para que`,
  adv: `ya | solo | solamente | siempre | muy | tan | mas | bien | tambien | realmente | de verdad | simplemente | claramente | obviamente
    seguramente | hoy | ahora | todavia | aun | ni siquiera | ni | bastante | un poco | a veces | encima | ademas | otra vez | de nuevo | casi
    tanto | sinceramente | honestamente | la verdad | ultimamente | por fin | totalmente | completamente | absolutamente | demasiado | super | bien
    todo un | mucha | mucho | tanta | puro | a menudo | de repente | con todo | como`,
  clit: 'me | te | se | nos | le | les | lo | la | los | las',
  tu: 'tu | vos | usted',
};

const people: Lists = {
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
};

const feelings: Lists = {
  emotion: `triste | sol[oa] | cansad[oa] | agotad[oa] | enojad[oa] | enfadad[oa] | frustrad[oa] | preocupad[oa] | ansios[oa] | nervios[oa] | tens[oa] | agobiad[oa] | abrumad[oa] | estresad[oa] | dolid[oa] | herid[oa]
    feliz | content[oa] | agradecid[oa] | tranquil[oa] | aliviad[oa] | esperanzad[oa] | orgullos[oa] | avergonzad[oa] | culpable | celos[oa] | celos | confundid[oa] | perdid[oa] | impotente | impotencia | desanimad[oa] | molest[oa]
    irritad[oa] | inquiet[oa] | vaci[oa] | distante | desconectad[oa] | insegur[oa] | vulnerable | sensible | aburrid[oa] | decaid[oa] | desbordad[oa] | rabia | tristeza | soledad | miedo | verguenza | culpa | alegria | pena | dolor
    nostalgia | ternura | angustia | ansiedad | angustiad[oa] | alivio | frustracion | cansancio | mal | fatal | lejos | cerca | invisible | querid[oa] | amad[oa] | segur[oa] | acompanad[oa] | conmovid[oa] | emocionad[oa] | ilusionad[oa]
    decepcionad[oa] | desilusionad[oa] | decepcion | pequen[oa] | asustad[oa] | resentid[oa] | saturad[oa] | furios[oa] | bien | en paz | ilusion | deprimid[oa] | sobrepasad[oa] | desesperad[oa] | molid[oa] | rendid[oa] | reventad[oa]
    muert[oa] | bronca | coraje | enojo | gratitud | envidia | asco | apenad[oa] | amargad[oa] | apartad[oa] | chiquit[oa] | dividid[oa] | viej[oa] | rar[oa] | fuera | hart[oa] | sin fuerzas | sin energia | liger[oa] | contentisim[oa]`,
};

export const lists: Lists = { ...grammar, ...people, ...feelings };
