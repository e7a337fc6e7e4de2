import type { Lists } from '../../pattern.ts';

export const harmLists: Lists = {
  him: 'el | ella | usted | ti | vos | (mi|su) (marido|esposo|pareja|novio|mujer|esposa|novia|companero|ex)',
  them: 'al bebe | a la bebe | al nino | a la nina | a los ninos | a las ninas | a (mi|mis|tu|tus|nuestro|nuestra|nuestros) (hijo|hija|hijos|hijas) | a los chicos | al crio | a la nena | al nene',
  child:
    'bebe | nino | nina | ninos | ninas | hijo | hija | hijos | hijas | chicos | peques | nene | nena | nenes | crios | custodia | tenencia',
  limb: 'brazo(s) | muneca(s) | pelo | pelos | cabello | grenas | mechas | cuello | cara | garganta | suelo | piso | pared | rincon | esquina | mandibula | barbilla | orejas | fuerza',
  hit: `pegas | pega | pego | pegaste | pegabas | pegaba | pegue | pegues | pegar | pegara | pegaras | pegaria | pegarias | peges | pegando
    golpea~ | golpeo | golpee~ | abofete~ | cachete~ | zarande~ | ahorc~ | estrangul~ | apunal~ | acuchill~ | aranas | arana | aranaste | arano | aranar~ | mordiste | muerdes | muerde | mordio | escup[ei]~ | zurr~ | madre[oa]~ | noque~ | patea~ | pateo | pateaste
    pisote[oa]~ | agred[ei]~ | maltrat[aoe]~ | apale[oa]~ | revienta | revientas | reventaste | empotr~ | acorral[aeo] | acorralas | acorralaste | acorralar | arrincon[aeo] | arrinconas | arrinconaste | inmoviliz~ | acogot~ | somet[ei]~ | sodomi~`,
  phone:
    'telefono | movil | celular | mensajes | whatsapp | chats | chat | correo | correos | mail | redes | instagram | facebook | llamadas | ubicacion | bolso | bolsa | cartera | billetera | mochila | cajones | conversaciones | contrasenas | contrasena | claves | clave | contactos | fotos | diario | historial | computadora | ordenador | cuentas | cuenta',
  bed: 'sexo | relaciones | acostar~ | acuesto | acueste | cama | coger | cojamos | follar | hacerlo | hagamos | hacer el amor | intimidad | intim~ | sexual~ | tener relaciones | desnud~ | tocar~ | besar~ | chupar~ | penetr~',
  afraid: 'miedo | temor | terror | panico | pavor',
  kids: `(al|a la|a los|a las|a mi|a mis|a tu|a tus|a su|a sus|a nuestro|a nuestra|a nuestros|a nuestras) (bebe|nino|nina|ninos|ninas|hijo|hija|hijos|hijas|chicos|peque|peques|nene|nena|nenes|crio|crios|chiquito|chiquita|menor|mayor|pequeno|pequena)`,
  body: `cara | boca | ojo(s) | nariz | labio(s) | brazo(s) | muneca(s) | mano | dedo(s) | cuello | pelo | cabello | cabeza | espalda | barriga | panza | vientre | pierna(s) | mandibula | costilla(s) | hocico | jeta | trompa | diente(s) | oreja(s) | garganta | ceja | pomulo | hombro(s) | piel | cuerpo`,
  slap: `sopapo(s) | cachetazo(s) | manoton | manotones | chirlo(s) | nalgadas | chanclazo(s) | cinturonazo(s) | fajazo(s) | cocotazo(s) | lapo(s) | cuerazo(s) | guantada(s) | guantazo(s) | mamporro(s) | azotes | castanazo | cogotazo(s) | trancazo(s) | pinazo(s) | punete(s) | bife(s) | mangazo | galletazo(s) | tortazos | bofetones | correazos | varazo(s) | palazo(s) | chingadazo(s) | cachetadon | zamarreo | estrujon | zarandeo`,
  comes: `llegas | llega | llegan | entras | entra | abres la puerta | abre la puerta | te oigo | lo oigo | te escucho | oigo | escucho | gritas | grita | bebes | tomas | toma | vienes | viene | te acercas | se acerca | te pones | se pone | te enojas | se enoja | te enfadas | se enfada | subes la voz | levantas | alzas | me miras | suena | suenan | vuelves | vuelve | te alteras | se altera | volves | venis`,
};
