/** The package: all of `assess` for each account, of which three figures are kept. */

/** @param {{ assess: Function, MAILGUN_2022_01_14: object }} library */
export function wholeWith({ assess, MAILGUN_2022_01_14: terms }) {
  return {
    name: "assess: all of it",
    isAlways: true,
    load: ({ facts }) => facts,
    run: (accounts, results) => {
      for (let account = 0; account < accounts.length; account += 1) {
        const { time, availability, credit } = assess(terms, accounts[account]);
        results.downtimeMs[account] = time.downtimeMs;
        results.availability[account] = availability.percent;
        results.credit[account] = credit.entitledMinor;
      }
    },
  };
}
