import './slip.css';

/** Prints these words and nothing else of the page, on a slip small enough for a cup. */
export function printSlip(words: string): void {
  document.querySelector('.player-slip')?.remove();
  const slip = document.createElement('div');
  slip.className = 'player-slip';
  slip.setAttribute('aria-hidden', 'true');
  const line = document.createElement('p');
  line.textContent = words;
  slip.append(line);
  document.body.append(slip);
  document.body.classList.add('player-prints');
  // Some phones return from print() while the sheet is still being made: the slip waits for its end.
  const clear = () => {
    slip.remove();
    document.body.classList.remove('player-prints');
  };
  window.addEventListener('afterprint', clear, { once: true });
  window.print();
}
