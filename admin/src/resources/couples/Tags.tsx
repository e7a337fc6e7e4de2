import { Checkbox, FormControlLabel, FormGroup } from '@mui/material';
import { stopTags, type StopTag } from '@usward/exercises';
import { useTranslate } from 'react-admin';
import { useAct } from '../../data/ask.ts';
import type { Couple } from '../../data/client.ts';

/** The reasons not to give an exercise now. Each is kept at the tap. */
export function Tags({ couple: { coupleId, tags } }: { couple: Couple }) {
  const translate = useTranslate();
  const change = useAct('changeTags');
  const toggle = (tag: StopTag) => {
    const next = tags.includes(tag) ? tags.filter((other) => other !== tag) : [...tags, tag];
    change.mutate({ params: { coupleId }, body: { tags: next } });
  };
  return (
    <FormGroup sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
      {stopTags.map((tag) => (
        <FormControlLabel
          key={tag}
          control={
            <Checkbox checked={tags.includes(tag)} disabled={change.isPending} onChange={() => toggle(tag)} />
          }
          label={translate(`resources.couples.tag.${tag}`)}
        />
      ))}
    </FormGroup>
  );
}
