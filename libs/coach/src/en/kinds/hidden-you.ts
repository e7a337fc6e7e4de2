export const hiddenYou: readonly string[] = [
  '^ feel {like} (you|your)',
  'it {adv}* is {adv}* (like|as if|as though) you',
  'it {adv}* (seems|feels) (to me)? {like} you',
  '{feels} you ...4 {unkind}',
  // I feel like you …
  '{feels} {like} (to|for|in|with)? (you|your ~) !(and (i|me)|two|{aux}* {adv}* {kind}|{aux}* {adv}* a? the? my? {praised}|{aux}* {adv}* {emotion}|~? is the|~? are the|both)',
  '{feels} you {aux}* {adv}* ({not}|{unkind}|{never}|are|were|only|always|want|think|hate|could|should|would|must|have to|need to) !({adv}* a? the? {praised}|{adv}* {emotion})',
  // I feel like your maid, like nothing to you, like I don't matter to you.
  '{feels} {like} (just|only|merely)? (a|an|the|some)? ~? ... (to you|for you|in your eyes|in your life|on your list|next to you)',
  '{feels} {like} i (am|was|were|do not|have to|can not|need to|could) ... (to|for|with|around|from|in|on|about|of) (you|your ~) !(and|{praised})',
  '{feels} {like} i (am|was|were) (just|only|nothing but|always)? your ~ !(partner|best|love|person|team)',
  '(it|this|that) {adv}* (feels|felt|seems|looks) {like} you {adv}* ({not}|{never}|{unkind}|only|always|are not|have no|hate|want|would rather|prefer|think|just)',
  '{feels} {like} (my (husband|wife|partner)|he|she|nobody|no one|everyone) {adv}* (does not|never|do not|is not|only|always|cares|ignores|hates|thinks|helps|listens)',
  '{feels} {like} (everything|nothing|everyone|the whole ~|all) ... (but me|except me|before me|than me|on me|your fault|up to me|for you|to you)',
];
