// Between the fields of a form and the JSON of a command. See skjema.js for what the markup means.
window.skjema ??= {};

(skjema => {
  const FIELD = 'input[name], select[name], textarea[name], [data-name]';

  /** The words that the page has for the scripts, in its language. */
  skjema.ord = (key, details = {}) => {
    const words = document.getElementById('ord').content.querySelector(`[data-ord="${key}"]`)?.textContent ?? key;
    return words.replace(/\{(\w+)\}/g, (whole, name) => details[name] ?? whole);
  };

  const nameOf = field => field.dataset.name ?? field.name;
  const homeOf = node => node.parentElement.closest('[data-item], [data-then], form');
  const own = (home, selector) => [...home.querySelectorAll(selector)].filter(node => homeOf(node) === home);
  const everyFieldOf = home => own(home, FIELD).filter(field => field.type !== 'submit');
  const fieldsOf = home => everyFieldOf(home).filter(field => !field.disabled);
  const listsOf = home => own(home, '[data-list]');
  const itemsOf = list => [...list.querySelector('[data-items]').children];

  const valueOf = field => {
    const text = field.value.trimEnd();
    switch (field.dataset.type ?? field.type) {
      case 'boolean': return field.type === 'checkbox' ? field.checked : text === '' ? undefined : text === 'true';
      case 'list': return field.checked ? [text] : undefined;
      case 'lines': return text.split('\n').map(line => line.trim()).filter(line => line !== '');
      case 'json': return text === '' ? undefined : JSON.parse(text);
      case 'number': return text === '' ? undefined : Number(text);
      case 'radio': return field.checked ? text : undefined;
      case 'checkbox': return field.checked;
      default: return text.trim() === '' ? undefined : text;
    }
  };

  const put = (record, path, value) => {
    const steps = path.match(/[^.[\]]+/g);
    const last = steps.pop();
    const place = steps.reduce((at, step, i) => at[step] ??= /^\d+$/.test(steps[i + 1] ?? last) ? [] : {}, record);
    place[last] = Array.isArray(value) && Array.isArray(place[last]) ? [...place[last], ...value] : value;
  };

  // a hidden field that only makes sense with another: data-with="reportedBy.words"
  const isAlone = (field, fields) => field.dataset.with
    && !fields.some(other => nameOf(other) === field.dataset.with && valueOf(other) !== undefined);

  /** What the fields say, as JSON; and where each path of it is written. */
  const readHome = (home, path, places) => {
    const record = {};
    let said = false;
    const fields = fieldsOf(home);
    for (const field of fields) {
      const name = nameOf(field);
      const at = name === '' ? path : `${path}.${name}`;
      if (!places.has(at)) {
        places.set(at, field);
      }
      const value = isAlone(field, fields) ? undefined : valueOf(field);
      if (value === undefined || (Array.isArray(value) && value.length === 0)) {
        continue;
      }
      said ||= field.type !== 'hidden' && value !== false;
      if (name === '') {
        return {record: value, said: true};
      }
      put(record, name, value);
    }
    for (const list of listsOf(home)) {
      const items = [];
      for (const item of itemsOf(list)) {
        const read = readHome(item, `${path}.${list.dataset.list}[${items.length}]`, places);
        if (read.said) {
          items.push(read.record);
        }
      }
      places.set(`${path}.${list.dataset.list}`, list);
      if (items.length > 0) {
        said = true;
        put(record, list.dataset.list, items);
      }
    }
    return {record, said};
  };

  skjema.read = form => {
    const places = new Map();
    const {record} = readHome(form, '$', places);
    const unfinished = fieldsOf(form).filter(field => field.validity?.badInput);
    return {record, places, unfinished};
  };

  /** Where a problem with a path is to be shown: at its field, or at the first that the path is made of. */
  skjema.placeOf = (places, path) => {
    if (places.has(path)) {
      return places.get(path);
    }
    for (const [at, field] of places) {
      if (field.type !== 'hidden' && (at.startsWith(`${path}.`) || at.startsWith(`${path}[`))) {
        return field;
      }
    }
    return undefined;
  };

  /** What stands in the fields, so that it can be put back as it was. */
  skjema.remember = home => ({
    fields: everyFieldOf(home).filter(field => field.type !== 'hidden' || field.dataset.kept !== undefined)
      .map(field => ['checkbox', 'radio'].includes(field.type)
        ? [nameOf(field), field.checked, field.value] : [nameOf(field), field.value]),
    lists: listsOf(home).map(list => [list.dataset.list, itemsOf(list).map(skjema.remember)]),
    then: own(home, '[data-then]').map(skjema.remember),
  });

  skjema.putBack = (home, memory) => {
    for (const [name, value, choice] of memory.fields) {
      const field = everyFieldOf(home).find(one => nameOf(one) === name && (choice === undefined || one.value === choice));
      if (field && choice === undefined) {
        field.value = value;
      } else if (field) {
        field.checked = value;
      }
    }
    for (const [name, items] of memory.lists) {
      const list = listsOf(home).find(one => one.dataset.list === name);
      if (list) {
        while (itemsOf(list).length > items.length) {
          itemsOf(list).at(-1).remove();
        }
        while (itemsOf(list).length < items.length) {
          skjema.addItem(list);
        }
        itemsOf(list).forEach((item, i) => skjema.putBack(item, items[i]));
      }
    }
    own(home, '[data-then]').forEach((then, i) => memory.then?.[i] && skjema.putBack(then, memory.then[i]));
    skjema.number(home.closest('form') ?? home);
  };

  /** Fills fields with what is known beforehand: texts, choices, and lists of the same. */
  skjema.fill = (home, values) => Object.entries(values).forEach(([name, value]) => {
    const list = Array.isArray(value) ? listsOf(home).find(one => one.dataset.list === name) : undefined;
    if (list) {
      itemsOf(list).forEach(item => item.remove());
      value.forEach(one => skjema.fill(skjema.addItem(list), one));
      return;
    }
    fieldsOf(home).filter(field => nameOf(field) === name).forEach(field => {
      if (field.type === 'radio' || field.type === 'checkbox') {
        field.checked = field.value === value || value === true;
      } else {
        field.value = value ?? '';
      }
    });
  });

  // ---- lists whose items come and go

  let made = 0;

  /** A new item at the end of a list, or after another. */
  skjema.addItem = (list, after) => {
    const template = list.dataset.template
      ? document.getElementById(list.dataset.template) : list.querySelector(':scope > template');
    const item = template.content.firstElementChild.cloneNode(true);
    made += 1;
    item.querySelectorAll('input[type=radio]').forEach(radio => {
      radio.dataset.name ??= radio.name;
      radio.name = `${radio.name}-${made}`; // so that each item has a choice of its own
    });
    item.querySelectorAll('input[data-new-id]').forEach(field => { field.value = skjema.newId(); });
    list.querySelector('[data-items]').insertBefore(item, after?.nextElementSibling ?? null);
    return item;
  };

  skjema.newId = () => crypto.randomUUID?.() ?? '10000000-1000-4000-8000-100000000000'.replace(/[018]/g, digit =>
    (digit ^ crypto.getRandomValues(new Uint8Array(1))[0] & 15 >> digit / 4).toString(16));

  const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
  const roman = n => ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'][n % 10].padStart(1)
    .replace(/^/, 'x'.repeat(Math.floor(n / 10)));
  const mark = (n, depth) => depth === 0 ? `${n}` : depth % 2 === 1 ? LETTERS[(n - 1) % 26].repeat(Math.ceil(n / 26)) : roman(n);

  /** Gives the items of numbered lists their numbers: 1, 1.a, 1.a.i, as papers have them. */
  skjema.number = (home, above = '', depth = 0) => {
    for (const list of listsOf(home)) {
      itemsOf(list).forEach((item, i) => {
        const number = above + (above ? '.' : '') + mark(i + 1, list.dataset.numbered === undefined ? 0 : depth);
        own(item, '[data-number]').forEach(place => { place.value = number; });
        item.setAttribute('aria-label', (list.dataset.itemLabel ?? '{0}').replace('{0}', number));
        skjema.number(item, list.dataset.numbered === undefined ? '' : number, depth + 1);
      });
    }
  };

  /** Where one begins to write. */
  const first = item => item.querySelector('input:not([type=hidden]), textarea') ?? item.querySelector('select');

  const doing = {
    add: (list) => first(skjema.addItem(list)),
    after: (list, item) => first(skjema.addItem(list, item)),
    remove: (list, item) => {
      const near = item.nextElementSibling ?? item.previousElementSibling;
      item.remove();
      return near ? first(near) : list.querySelector('[data-do=add]');
    },
    up: (list, item, button) => { item.previousElementSibling?.before(item); return button; },
    down: (list, item, button) => { item.nextElementSibling?.after(item); return button; },
    in: (list, item, button) => {
      const under = item.previousElementSibling?.querySelector('[data-list] > [data-items]');
      under?.append(item);
      return button;
    },
    out: (list, item, button) => {
      const above = list.closest('[data-item]');
      above?.after(item);
      return button;
    },
  };

  document.addEventListener('click', event => {
    const button = event.target.closest('[data-do]');
    const list = button?.closest('[data-list]');
    if (!list) {
      return;
    }
    const form = button.closest('form');
    const item = button.dataset.do === 'add' ? null : button.closest('[data-item]');
    const focused = doing[button.dataset.do](list, item, button);
    skjema.number(form);
    focused?.focus();
    form.dispatchEvent(new Event('input', {bubbles: true}));
  });
})(window.skjema);
