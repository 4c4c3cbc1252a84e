import { expect, it } from 'vitest';
import { plainCase } from '../../tests/fixtures/plain-store.js';
import { Chain } from './chain.js';

it('follows what is in force at the desk: pressure forecasts less work once a chat bot answers more', () => {
  const chain = new Chain(
    plainCase({
      customers: { inquiryShare: 0.2 },
      desk: { chatbot: { share: 0.1, wrongShare: 0 } },
      initiatives: [{ id: 'bot', startDay: 2, effects: [{ parameter: 'desk.chatbot.share', set: 0.9 }] }],
    }),
    0,
  );
  const visits = () => chain.stores[0].expected.deskVisits;
  chain.runUntil(720);
  const before = visits();
  chain.runUntil(3 * 1440);
  expect(visits()).toBeLessThan(0.5 * before);
});
