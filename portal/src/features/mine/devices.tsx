import { useQuery } from '@tanstack/react-query';
import { me } from '../../api/client.ts';
import { devices } from '../../api/queries.ts';
import { useDay } from '../../texts/dates.ts';
import { useHouse } from '../../texts/house.ts';
import { useReason } from '../../texts/refusals.ts';
import { Shape } from '../../ui/shape.tsx';
import { Change } from './change.tsx';
import { Passkeys } from './passkeys.tsx';
import { Part } from './part.tsx';
import { useTexts } from './texts.ts';

/** Where this person is signed in; any place can be signed out from here. */
export function Devices() {
  const say = useTexts();
  const house = useHouse();
  const reason = useReason();
  const day = useDay();
  const { data, error } = useQuery(devices);
  if (error && !data) {
    return (
      <Part title={say('devices')}>
        <p>{reason(error)}</p>
      </Part>
    );
  }
  if (!data) return <Shape label={house('loading')} />;
  return (
    <Part title={say('devices')}>
      <ul className="plain-list">
        {data.devices.map((device) => (
          <li key={device.id} className="card">
            <h2>{device.label}</h2>
            <p className="small quiet">
              {device.isThisOne && `${say('here')}. `}
              {say(device.isOwnPhone ? 'own' : 'shared')}.{' '}
              {say('since', { since: day(device.since), seen: day(device.lastSeen) })}.
            </p>
            {!device.isThisOne && (
              <Change
                action={say('revoke')}
                isReady
                change={() => me.revokeDevice({ params: { deviceId: device.id } })}
                renews={devices.queryKey}
              />
            )}
          </li>
        ))}
      </ul>
      <Passkeys thisDevice={data.devices.find(({ isThisOne }) => isThisOne)?.label ?? say('here')} />
    </Part>
  );
}
