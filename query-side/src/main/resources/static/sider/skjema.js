// Forms that record something. The server makes them, hidden; this shows them to who may write, and sends them.
//
// A page is readable without this script, and nothing is then written from it. What a form says is sent as one command:
//
//   <details class="skriv" data-skriv hidden>            shown to a secretary; leave it out where the page shows the past
//     <summary>Sett opp et møte</summary>
//     <form data-command="ScheduleMeeting"                the command; its fields are the names of the form's fields
//           data-version="3"                              of what the page shows (If-Match); leave it out where it makes something
//           data-next="/moter/{id}"                       where to go; {id} and what else the answer has. Else the same page,
//           data-refresh="#tiltak-7"                      or only this part of it, fetched again in place
//           data-done="Møtet er satt opp."                what is said afterwards; may name what the answer has: {caseNumber}
//           data-draft="7">                               where a page has several forms for one command: which one this is
//
// A field's name is the path of its value in the command: time.on, reportedBy.words, cases[0].title. What is empty is
// left out, and the API says what is missing. data-type says what a value is, where the type of the field does not:
//   boolean (a checkbox always is), list (checkboxes that add up), lines (a textarea: one text on each line), number,
//   json (a value that is JSON, as in <option value='{"kind":"BODY","words":"ASU","id":"…"}'>)
// data-with="reportedBy.words" on a hidden field leaves it out where that other field is empty.
//
// Lists: <fieldset data-list="points"> with <div data-items> and a <template> (or data-template="id of one") of one item
// <fieldset data-item class="rad"> (or a div with role="group"), whose field names are relative to the item (data-name="" for a list of plain texts).
// Buttons data-do="add" in the list; "remove", "up", "down", "after", "in", "out" in the item. data-numbered gives numbers
// 1, 1.a, 1.a.i to [data-number]; data-item-label="Punkt {0}" names the item aloud.
//
// Identities: nobody has to make any. What a command creates (meetingId of ScheduleMeeting) and what it makes inside its
// target (decisionId, proposalId, the id of a point …) is given by the API where it is left out, and is in the answer. The
// target of every other command is a hidden field (measureId). Points that came from a proposal keep their own id in a
// hidden field; <input type="hidden" name="id" data-new-id data-kept> gives a new item an id that a draft remembers.
//
// Two commands in a row: <fieldset data-then="TableCase" data-given="caseId=id" data-half="Saken er opprettet, men …"> in a
// form holds the fields of a second command, which is sent when the first is recorded, with what the first answered (id) as
// one of its fields (caseId). Each has a key of its own. Where the second is refused, what came first is said and not sent
// again: the form then sends the second alone, however often, and also when one comes back to its draft.
//
// A form that is opened in place, as once in each row of a table, is a <template id="meld-status"> with one
// <form data-command …> in it, and in each row a button:
//   <button type="button" data-skriv hidden data-opens="meld-status" data-version="3" data-draft="7"
//           data-refresh="#tiltak-7" data-values='{"measureId": "7", "colour": "RED"}'>Meld status</button>
// Values may hold lists, as the points of a proposal that is about to be amended. What no page shows is fetched when the form
// opens, from data-values-from="/api/commands/RegisterPerson/7". [data-about] in the form says what the button says it is about.
// It opens in a row below the one of the button, or in data-into="#felt-7", and closes when it is recorded or given up.
window.skjema ??= {};

(skjema => {
  const {ord} = skjema;
  const konto = document.body.dataset.konto;
  const RETRY_SECONDS = [3, 5, 10, 20, 30];
  let count = 0;

  const make = (tag, words = '', attributes = {}) => {
    const node = document.createElement(tag);
    node.textContent = words;
    Object.entries(attributes).forEach(([name, value]) => node.setAttribute(name, value));
    return node;
  };
  const button = (words, act) => {
    const node = make('button', words, {type: 'button', class: 'stille'});
    node.addEventListener('click', act);
    return node;
  };
  const time = at => new Intl.DateTimeFormat(document.documentElement.lang === 'en' ? 'en-GB' : 'nb-NO',
    {timeZone: 'Europe/Oslo', day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit'}).format(new Date(at));

  // ---- who is looking

  skjema.whoAmI = async () => {
    if (!konto) {
      return undefined;
    }
    const answer = await fetch(`${konto}/meg`, {headers: {Accept: 'application/json'}, cache: 'no-store'});
    skjema.me = answer.ok ? await answer.json() : undefined;
    return skjema.me;
  };

  const signIn = () => `/logg-inn?neste=${encodeURIComponent(location.pathname + location.search)}`;

  const greet = () => {
    const link = document.querySelector('.topp .inn');
    if (!link) {
      return;
    }
    if (skjema.me?.signedIn) {
      link.textContent = ord('signed-in', {name: skjema.me.name});
      if (skjema.me.mayWrite) {
        link.before(make('a', ord('imports'), {href: '/innlesing'}));
      }
    } else {
      link.href = signIn();
    }
  };

  // ---- what is said above and beside the fields

  /** Says something at the top of the form; nothing takes away what was said. */
  const say = (form, wrong, ...parts) => {
    let box = form.querySelector(':scope > .melding');
    if (!box) {
      box = make('div', '', {class: 'melding', role: 'status', tabindex: '-1'});
      form.prepend(box);
    }
    box.hidden = parts.length === 0;
    box.classList.toggle('gal', wrong);
    box.replaceChildren(...parts.map(part => typeof part === 'string' ? make('p', part) : part));
    return box;
  };

  const forget = field => {
    const at = field.closest('[role=radiogroup]') ?? field;
    if (at.getAttribute('aria-invalid') === 'true') {
      at.removeAttribute('aria-invalid');
      at.removeAttribute('aria-describedby');
      at.closest('.felt')?.querySelector('.feltfeil')?.remove();
    }
  };

  const markWrong = (field, words) => {
    const at = field.closest('[role=radiogroup]') ?? field;
    const place = at.closest('.felt') ?? at.parentElement;
    let said = place.querySelector('.feltfeil');
    if (!said) {
      count += 1;
      said = make('p', '', {class: 'feltfeil', id: `feil-${count}`});
      place.append(said);
    }
    said.textContent = said.textContent === '' ? words : `${said.textContent} ${words}`;
    at.setAttribute('aria-invalid', 'true');
    at.setAttribute('aria-describedby', said.id);
  };

  /** Says what is wrong beside each field, what has no field at the top, and goes to the first. */
  const showWrong = (form, places, errors) => {
    const homeless = make('ul');
    let goTo;
    for (const {path, message} of errors) {
      const field = skjema.placeOf(places, path);
      if (field && field.type !== 'hidden') {
        markWrong(field, message);
        goTo ??= field;
      } else {
        homeless.append(make('li', `${path.replace('$.', '')}: ${message}`));
      }
    }
    const box = say(form, true, ord('wrong'), ...(homeless.children.length > 0 ? [homeless] : []));
    (goTo?.matches('[data-list]') ? goTo.querySelector('[data-do=add]') : goTo ?? box).focus();
  };

  // ---- sending

  /** The part of the form that is sent now: the form itself, or what comes after what was recorded of it. */
  const partOf = form => form.querySelectorAll('[data-then]')[(form.given?.length ?? 0) - 1] ?? form;

  const given = (form, part) => part === form ? {} : Object.fromEntries(part.dataset.given.split(' ')
    .map(pair => pair.split('=')).map(([name, from]) => [name, form.given.at(-1)[from]]));

  const post = (form, record) => {
    const part = partOf(form);
    const headers = {
      'Content-Type': 'application/json', 'Accept-Language': document.documentElement.lang,
      'Idempotency-Key': part === form ? form.dataset.key : `${form.dataset.key}.${form.given.length}`, 'X-Source': `side ${location.pathname}`.slice(0, 200),
    };
    if (skjema.me?.formToken) {
      headers[skjema.me.formToken.header] = skjema.me.formToken.value;
    }
    if (part.dataset.version !== undefined) {
      headers['If-Match'] = `"${part.dataset.version}"`;
    }
    return fetch(`/api/commands/${part.dataset.command ?? part.dataset.then}`, {method: 'POST', headers,
      body: JSON.stringify({...record, ...given(form, part)})});
  };

  /** The form's token belongs to a session; where that has been renewed, so is the token. */
  const postAgainWithNewToken = async (form, record, answer) => {
    const problem = await answer.clone().json().catch(() => ({}));
    if (answer.status === 403 && problem.type?.endsWith(':form-token-missing')) {
      await skjema.whoAmI();
      return post(form, record);
    }
    return answer;
  };

  const send = async form => {
    if (form.dataset.busy) {
      return;
    }
    const {record, places, unfinished} = skjema.read(partOf(form));
    form.querySelectorAll('[aria-invalid]').forEach(forget);
    if (unfinished.length > 0) {
      unfinished.forEach(field => markWrong(field, ord('unreadable')));
      unfinished[0].focus();
      return;
    }
    skjema.draft.keep(form, true);
    form.dataset.busy = 'true';
    form.setAttribute('aria-busy', 'true');
    say(form, false, ord('sending'));
    try {
      await told(form, places, await postAgainWithNewToken(form, record, await post(form, record)));
    } catch (failure) {
      if (!(failure instanceof TypeError)) {
        throw failure;
      }
      rest(form);
      wait(form);
    }
  };

  /** The form may be sent again. One that was recorded never rests: its page is on the way. */
  const rest = form => {
    delete form.dataset.busy;
    form.removeAttribute('aria-busy');
  };

  /** Nobody answered. It may have been recorded or not; sent again under the same key, it is recorded once. */
  const wait = form => {
    const tries = Number(form.dataset.tries ?? 0);
    form.dataset.tries = tries + 1;
    say(form, true, ord('offline'));
    clearTimeout(form.waiting);
    form.waiting = setTimeout(() => again(form), 1000 * RETRY_SECONDS[Math.min(tries, RETRY_SECONDS.length - 1)]);
  };
  const again = form => {
    if (form.isConnected && form.dataset.tries) {
      send(form);
    }
  };
  window.addEventListener('online', () => document.querySelectorAll('form[data-tries]').forEach(again));

  const told = async (form, places, answer) => {
    if (!answer.ok) {
      rest(form);
    }
    if (answer.status === 503 || answer.status === 502 || answer.status === 504) {
      wait(form);
      return;
    }
    delete form.dataset.tries;
    const body = await answer.json().catch(() => ({}));
    if (answer.ok && form.querySelectorAll('[data-then]').length > (form.given?.length ?? 0)) {
      form.given = [...form.given ?? [], body];
      half(form);
      rest(form);
      send(form);
      return;
    }
    if (answer.ok) {
      skjema.draft.drop(form);
      goOnFrom(form, body);
      recorded(form, form.given ? {...form.given[0], ...body} : body);
      return;
    }
    skjema.draft.keep(form);
    if (answer.status === 400 && body.errors) {
      showWrong(form, places, body.errors);
    } else if (answer.status === 412) {
      stale(form, body);
    } else if (answer.status === 401) {
      signedOut(form);
    } else if (body.type?.endsWith(':key-used-otherwise')) {
      delete form.dataset.key;
      say(form, true, ord('sent-already'), make('a', ord('see-page'), {href: location.href, target: '_blank'})).focus();
    } else {
      say(form, true, body.detail ?? ord('failed')).focus();
    }
  };

  const signedOut = form => say(form, true, ord('signed-out'), make('a', ord('sign-in'), {href: signIn()})).focus();

  /** What else is being written of the same thing builds on what one has now recorded of it: nobody else was there. */
  const goOnFrom = (form, {version}) => {
    const thing = one => [...one.querySelectorAll('input[type=hidden]')].map(field => `${field.name} ${field.value}`)[0];
    [...document.querySelectorAll('form[data-ready][data-version]')]
      .filter(one => one !== form && one.dataset.version === form.dataset.version && thing(one) === thing(form))
      .forEach(one => {
        one.dataset.version = version ?? one.dataset.version;
        if (skjema.draft.of(one)) {
          skjema.draft.keep(one);
        }
      });
  };

  /** What was recorded first is not written again: its fields rest, and the rest of the form is what is left to do. */
  const half = form => {
    const done = form.querySelectorAll('[data-then]')[form.given.length - 1];
    form.querySelectorAll('input, select, textarea, button').forEach(field => {
      const ahead = field.type === 'submit' || [...form.querySelectorAll('[data-then]')].slice(form.given.length - 1)
        .some(then => then.contains(field));
      field.toggleAttribute('disabled', !ahead);
    });
    if (!form.querySelector(':scope > .halvveis')) {
      form.prepend(make('p', filled(done.dataset.half, form.given[0]), {class: 'halvveis', role: 'status'}));
    }
  };

  /** Somebody else was there meanwhile: nothing is lost, and the writer decides. */
  const stale = (form, problem) => {
    say(form, true, ord('stale'),
      make('a', ord('stale-look'), {href: location.pathname, target: '_blank'}),
      button(ord('stale-send'), () => {
        partOf(form).dataset.version = problem.version;
        send(form);
      })).focus();
  };

  const filled = (template, answer) => template.replace(/\{(\w+)\}/g, (whole, name) => answer[name] ?? whole);

  const recorded = (form, answer) => {
    const words = filled(form.dataset.done ?? ord('done'), answer);
    const same = location.pathname + location.search; // not where a link on the page had led
    const next = new URL(form.dataset.next ? filled(form.dataset.next, answer) : same, location.href);
    if (answer.position !== undefined) {
      next.searchParams.set('atLeast', answer.position);
    }
    if (form.dataset.refresh) {
      form.close?.();
      refresh(form.dataset.refresh, next, words);
      return;
    }
    sessionStorage.setItem('kvittering', words);
    location.assign(next);
  };

  const refresh = async (part, next, words) => {
    await window.htmx.ajax('GET', next.pathname + next.search, {target: part, select: part, swap: 'outerHTML'});
    const at = document.querySelector(part);
    document.querySelectorAll('.kvittering').forEach(earlier => earlier.remove());
    const receipt = make('p', words, {class: 'kvittering', role: 'status', tabindex: '-1'});
    (at.querySelector('[data-kvittering]') ?? (at.matches('tr') ? at.lastElementChild : at)).append(receipt);
    receipt.focus();
  };

  // ---- showing the forms, with what was written in them before

  const prepare = form => {
    if (form.dataset.ready) {
      return;
    }
    form.dataset.ready = 'true';
    form.noValidate = true;
    skjema.number(form);
    const draft = skjema.draft.restore(form);
    skjema.sayDays(form);
    if (form.given) {
      half(form);
    }
    if (draft) {
      form.closest('details')?.setAttribute('open', '');
      say(form, false, ord(draft.sent ? 'unsent' : 'restored', {time: time(draft.at)}),
        button(ord('discard'), () => {
          skjema.draft.drop(form);
          location.reload();
        }));
    }
    let saving;
    form.addEventListener('input', event => {
      forget(event.target);
      clearTimeout(saving);
      saving = setTimeout(() => form.isConnected && !form.dataset.busy && skjema.draft.keep(form), 400);
    });
    form.addEventListener('submit', event => {
      event.preventDefault();
      clearTimeout(saving);
      send(form);
    });
    form.addEventListener('keydown', event => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
        form.requestSubmit();
      }
    });
  };

  const firstOf = form => form.querySelector('input:not([type=hidden], :disabled), select:enabled, textarea:enabled');

  /** Where a form is opened: the place that is named, or a row of its own below the one of its button. */
  const placeFor = opener => {
    if (opener.dataset.into) {
      return document.querySelector(opener.dataset.into);
    }
    const row = opener.closest('tr');
    const place = make('td', '', {colspan: [...row.cells].reduce((sum, cell) => sum + cell.colSpan, 0)});
    const below = make('tr', '', {class: 'skjemarad'});
    below.append(place);
    row.after(below);
    return place;
  };

  /** Opens a form in place: once, and with what the opener knows. */
  const open = opener => {
    if (opener.opened?.isConnected) {
      return opener.opened;
    }
    const place = placeFor(opener);
    place.append(document.getElementById(opener.dataset.opens).content.cloneNode(true));
    const form = place.lastElementChild.querySelector('form'); // others may stand open in the same place
    ['version', 'draft', 'refresh', 'next', 'done'].filter(name => opener.dataset[name] !== undefined)
      .forEach(name => { form.dataset[name] = opener.dataset[name]; });
    form.querySelectorAll('[data-about]').forEach(place => { place.textContent = opener.dataset.about; });
    form.close = () => {
      (place.closest('.skjemarad') ?? form.parentElement).remove();
      opener.setAttribute('aria-expanded', 'false');
    };
    form.querySelector('[type=submit]').after(button(ord('cancel'), () => {
      skjema.draft.drop(form);
      form.close();
      opener.focus();
    }));
    opener.opened = form;
    opener.setAttribute('aria-expanded', 'true');
    const begin = values => {
      skjema.fill(form, values);
      prepare(form);
    };
    if (opener.dataset.valuesFrom) {
      fetchFor(form, opener.dataset.valuesFrom, begin);
    } else {
      begin(JSON.parse(opener.dataset.values ?? '{}'));
    }
    return form;
  };

  /** The form rests until its values have come: sent without them, it would empty what it does not know. */
  const fetchFor = async (form, from, begin) => {
    const resting = rest => form.querySelectorAll('input, select, textarea, [type=submit]')
      .forEach(field => field.toggleAttribute('disabled', rest));
    resting(true);
    say(form, false, ord('fetching'));
    try {
      const answer = await fetch(from, {headers: {Accept: 'application/json', 'Accept-Language': document.documentElement.lang}, cache: 'no-store'});
      const body = await answer.json();
      if (answer.ok) {
        resting(false);
        say(form, false);
        begin(body);
        firstOf(form)?.focus();
      } else if (answer.status === 401) {
        signedOut(form);
      } else {
        say(form, true, body.detail ?? ord('failed')).focus();
      }
    } catch {
      say(form, true, ord('failed')).focus();
    }
  };

  const hasDraft = opener => {
    const template = document.getElementById(opener.dataset.opens).content.querySelector('form').cloneNode(false);
    template.dataset.draft = opener.dataset.draft ?? '';
    return skjema.draft.of(template) !== undefined;
  };

  const show = root => {
    if (!skjema.me?.mayWrite) {
      return;
    }
    root.querySelectorAll('[data-skriv]').forEach(part => {
      part.hidden = false;
      part.querySelectorAll('form[data-command]').forEach(prepare);
      if (part.dataset.opens) {
        part.setAttribute('aria-expanded', 'false');
        if (hasDraft(part)) {
          open(part);
        }
      }
    });
  };

  document.addEventListener('click', event => {
    const opener = event.target.closest('[data-opens]');
    if (opener) {
      const form = open(opener);
      (firstOf(form) ?? form.querySelector('[tabindex]') ?? opener).focus();
    }
  });
  document.addEventListener('htmx:load', event => show(event.detail.elt));

  /** What was recorded on the way here is said on the page that one came to. */
  const receive = () => {
    const words = sessionStorage.getItem('kvittering');
    const here = new URL(location.href);
    if (here.searchParams.has('atLeast')) {
      here.searchParams.delete('atLeast');
      history.replaceState(null, '', here);
    }
    if (words) {
      sessionStorage.removeItem('kvittering');
      const receipt = make('p', words, {class: 'kvittering', role: 'status', tabindex: '-1'});
      const at = document.getElementById(location.hash.slice(1));
      if (at?.matches('h2, h3')) {
        at.after(receipt);
      } else {
        (at ?? document.querySelector('main')).prepend(receipt);
      }
      receipt.focus();
    }
  };

  receive();
  skjema.whoAmI().catch(() => undefined).then(() => {
    greet();
    show(document);
    document.body.dataset.kjent = 'true';
  });
})(window.skjema);
