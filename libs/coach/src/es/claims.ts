/** What is said of the other, in ways no other pattern knows … */
export const claims: readonly string[] = [
  '{plainly} no (me|te|nos|le|les|lo|la)* ({adv})* !((te|me)* {harmless}) ({verb}|has ~|habias ~)',
  '<(STOP |COMMA |ASK |pero |y |pues |ahora |entonces |porque |es que ) ({tu}|{adv}|a mi|en casa)* !(({tu}|{clit}|{adv})* ({spared_verb}|{kind_any})|{praise}|no ) (me|te|nos|le|les|lo|la)* ({verb})',
  '(vos|usted) ({adv}|{clit})* !({spared_verb}|{kind_any}|y|{tu}|tambien|mism[oa]|a|de|o|que|para|como|la|el|lo) ~[aeo] ',
  '^ (tu|tus|su) !(y|tambien|eres) ~ ({adv}|{clit}|no)* (es|son|esta|estan|me|te|nos|no|siempre|nunca|se|ya|tiene|viene|manda|decide) ',
  '(no|nada|nadie|imposible|dificil|hart[oa]|cansad[oa]|inutil|peor|basta|sin) ...5 (contigo|de ti|por ti|a ti|con (vos|usted)|de (vos|usted))',
  '(si|porque|desde que|como) ({tu})? ({clit}|no)* ({verb}|has ~) ...8 COMMA? (no|todo|nada|esto|la|el|yo) ...3 ~',
];

/** … unless the draft holds something kind, asked, wondered, felt, or seen at a moment. */
export const spares: readonly string[] = [
  'ASK',
  '<!(no ...3 ) (es|ha sido|fue|ha estado|era) ({adv})* ({kind_adj})',
  '(gracias|agradezco|agradecid[oa]|orgullos[oa]|feliz|felices|content[oa]|alegr~|suerte|encant~|adoro|amo|quiero|queremos|te quiero|te amo|admiro|disfrut~|~isima|~isimo|lind~|bonit~|precios~|hermos~|maravill~|genial|increible|estupend~|perfect[oa]|ric[oa]|guap[oa]|dulce|carino|ternura|tiern[oa]|mejor|bien|buen|buen[oa]|felicidades|felicitaciones|enhorabuena|bienvenid[oa]|regalo|sonri~|abrazo|beso|besos|mi (amor|vida|cielo|corazon)|amor|cielo|corazon|alivio|tranquil[oa]|calma|paz|especial|risa|rei~|reir~|ayud[oa] mucho|amable|juntos|juntas|los dos|equipo|campeon|campeona|bravo|ojala|ilusion)',
  '<!((no|nunca|jamas|ni|ya no|tampoco|sin) ({clit})* ) ((me|nos|le|la|lo) ({adv})* (has)? {kind_deed}|{kind_state})',
  '({never}) ({tu})? ({clit})* ({spared})',
  '(perdon|perdona|perdoname|disculpa|disculpas|lo siento|siento (haber|no haber|mucho)|me equivoque|tienes razon|tenes razon|culpa mia|mi culpa|sin prisa|tomate tu tiempo|no pasa nada)',
  '(me (siento|senti|sentia|puse|pongo|quede|da|dio|daba|duele|dolio|preocupa|preocupe|preocupo|entristece|entristecio|alegra|gusta|gusto|gustaria|ayuda|ayudaria|hace bien|cuesta|molesto|molesta|angustia|agobia|asusta|asuste|enoje|enfade|frustra|conmueve|emociona|emociono|haria|vendria|falta|haces falta|frustre|parece|pregunto|imagino)|siento|senti|extrano|echo de menos|estoy|estaba|estuve|tengo (miedo|ganas|pena|frio|sueno)|necesito|quisiera|prefiero|espero|deseo|prometo|entiendo|comprendo|se que|creo que|supongo|confio|recuerdo|note|noto|vi|oi|escuche)',
  '(podrias|podriamos|podemos|puedo|podria|quisieras|querrias|por favor|que tal si|y si|te parece|tal vez|quizas|quiza|a lo mejor|juntos)',
  '{dated}',
  'no (cambiaria|tengo nada que|podria vivir|hay nada que)',
  'no es por (ti|vos|usted|tu culpa|nada|eso)',
  '(1~|2~|3~|4~|5~|6~|7~|8~|9~)',
  'no (te preocupes|hace falta|tienes que|tenes que|tiene que|estas sol[oa]|es (culpa|tu culpa|facil)|fue (tu)? culpa|importa|pasa nada)',
  '(te|se) (ves|veo|ve|vi|noto|note|nota|notas|notaba) ({adv}|muy|tan)* ~',
  '(estas|estabas|estuviste|debes estar|has estado|andas|andabas) ({adv})* ({emotion}|enferm[oa]|palid[oa]|dormid[oa]|ocupad[oa]|en casa|lejos|conmigo)',
  '(tienes|tenes|deberias|tendrias|hay) que (ver|haber visto|probar|oir|descansar|estar)',
  '<(STOP |COMMA ) (cuando|si|aunque|mientras|despues de que|antes de que) ...8 (COMMA|me|yo) ',
  '(descansa|cuidate|duerme|come|ven|vente|sientate|acuestate|avisame|avisanos|cuentame|dime|decime|contame|mira|espera~|tomate|disfruta|abrigate|recuerda|acuerdate|hola|oye amor|buenos dias|buenas noches|suerte)',
  '(puedes|podes|puede) (contar|descansar|dormir|estar|llorar|quedarte|irte|salir|tomarte|elegir|decirme|venir)',
];
