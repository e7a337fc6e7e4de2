import { recallBrand } from '../../phone/brand.ts';
import { beDiscreet, useDiscreet } from '../../phone/discreet.ts';
import { useReader } from '../../texts/reader.ts';
import { Tick } from '../../ui/options.tsx';
import { Part } from './part.tsx';
import { useTexts } from './texts.ts';

/** A plain name and icon, on this phone alone; and what that does not hide. */
export function Plain() {
  const say = useTexts();
  const { locale } = useReader();
  const choose = (isSo: boolean) => {
    beDiscreet(isSo, locale);
    void recallBrand();
  };
  return (
    <Part title={say('plain')}>
      <p>{say('plainText')}</p>
      <Tick label={say('plainTick')} checked={useDiscreet()} onTick={choose} />
      <p>{say('plainInstall')}</p>
      <p>{say('plainNot')}</p>
      <p className="small quiet">{say('plainWhere')}</p>
    </Part>
  );
}
