// Papers in: files are sent one after the other and say how far they have come; a field lights up its place in the paper
// and a place its field; what is typed is kept in this browser until it is saved. The pages work without this script.
(() => {
  const make = (tag, words = '', attributes = {}) => {
    const node = document.createElement(tag);
    node.textContent = words;
    Object.entries(attributes).forEach(([name, value]) => node.setAttribute(name, value));
    return node;
  };

  // ---- files

  const drop = document.querySelector('form.slipp');

  const sendOne = (file, said) => new Promise(done => {
    const words = drop.dataset;
    const request = new XMLHttpRequest();
    const bar = make('progress', '', {max: '1', value: '0', 'aria-label': file.name});
    const state = make('span', ` ${words.sending}`);
    said.replaceChildren(make('strong', file.name), state, bar);
    const failed = sentence => {
      said.classList.add('wrong');
      said.replaceChildren(make('strong', file.name), ` ${sentence}`);
      done();
    };
    request.upload.addEventListener('progress', event => { bar.value = event.loaded / event.total; });
    request.upload.addEventListener('load', () => {
      state.textContent = ` ${words.reading}`;
      bar.removeAttribute('value');
    });
    request.addEventListener('error', () => failed(words.failed));
    request.addEventListener('load', () => {
      const report = request.response;
      if (request.status === 201) {
        said.replaceChildren(make('strong', file.name), ' ', make('a', words.ready, {href: report.address}));
        done(report.address);
      } else {
        failed(report?.sentence ?? words.failed);
      }
    });
    const body = new FormData();
    body.append('file', file);
    request.open('POST', `${drop.getAttribute('action')}/filer`);
    request.responseType = 'json';
    request.setRequestHeader('Accept', 'application/json');
    request.setRequestHeader('X-CSRF-TOKEN', drop.elements._csrf.value);
    request.send(body);
  });

  /** One at a time; no file stops the others. */
  const sendAll = async files => {
    const list = document.getElementById('rapport');
    const rows = files.map(file => make('li', `${file.name} ${drop.dataset.waiting}`));
    list.replaceChildren(...rows);
    const addresses = [];
    for (const [i, file] of files.entries()) {
      if (file.size > Number(drop.dataset.most)) {
        rows[i].className = 'wrong';
        rows[i].replaceChildren(make('strong', file.name), ` ${drop.dataset.tooLarge}`);
      } else {
        addresses.push(await sendOne(file, rows[i]));
      }
    }
    if (files.length === 1 && addresses[0]) {
      location.assign(addresses[0]);
    }
  };

  if (drop) {
    const take = files => files.length > 0 && sendAll([...files]);
    drop.addEventListener('submit', event => {
      event.preventDefault();
      take(drop.elements.file.files);
    });
    drop.elements.file.addEventListener('change', () => take(drop.elements.file.files));
    ['dragenter', 'dragover'].forEach(name => drop.addEventListener(name, event => {
      event.preventDefault();
      drop.classList.add('over-den');
    }));
    ['dragleave', 'drop'].forEach(name => drop.addEventListener(name, () => drop.classList.remove('over-den')));
    drop.addEventListener('drop', event => {
      event.preventDefault();
      take(event.dataTransfer.files);
    });
    return;
  }

  // ---- fields and places

  const form = document.getElementById('utkast');
  const paper = document.querySelector('.papir');
  if (!form || !paper) {
    return;
  }
  const places = new Map();
  paper.querySelectorAll('[data-hva]').forEach(mark => mark.dataset.hva.split(' ').forEach(what =>
    places.set(what, [...places.get(what) ?? [], mark])));

  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  let lit = [];
  const light = (what, scroll = true) => {
    lit.forEach(one => one.classList.remove('lyser'));
    const marks = places.get(what) ?? [];
    lit = [...marks];
    lit.forEach(one => one.classList.add('lyser'));
    if (scroll && marks.length > 0) {
      const inside = paper.getBoundingClientRect();
      const at = marks[0].getBoundingClientRect();
      paper.scrollTo({top: paper.scrollTop + at.top - inside.top - paper.clientHeight / 3, behavior: calm ? 'auto' : 'smooth'});
    }
    return marks;
  };

  const reveal = node => {
    for (let at = node.parentElement?.closest('details'); at; at = at.parentElement?.closest('details')) {
      at.open = true;
    }
    if (node.matches('details')) {
      node.open = true;
    }
  };

  const goTo = what => {
    const node = document.getElementById(what);
    if (node) {
      reveal(node);
      const field = node.matches('input, select, textarea, a, summary') ? node
        : node.querySelector('summary, input:not([type=hidden]), select, textarea, a') ?? node;
      field.focus();
      field.scrollIntoView({block: 'center', behavior: calm ? 'auto' : 'smooth'});
    }
    return node;
  };

  const fieldOf = event => event.target.closest?.('.felt')?.querySelector('input, select, textarea');
  form.addEventListener('focusin', event => {
    const sted = event.target.closest('[data-sted]');
    light(sted ? sted.dataset.sted : fieldOf(event)?.id);
  });
  let hovered;
  form.addEventListener('mouseover', event => {
    const what = event.target.closest('[data-sted]')?.dataset.sted ?? fieldOf(event)?.id;
    if (what !== hovered) {
      hovered = what;
      if (places.has(what)) {
        light(what);
      }
    }
  });
  form.addEventListener('click', event => {
    const link = event.target.closest('a[href^="#"]');
    if (!link) {
      return;
    }
    event.preventDefault();
    if (link.classList.contains('sted')) {
      light(link.dataset.sted ?? fieldOf(event)?.id);
    } else {
      goTo(decodeURIComponent(link.hash.slice(1)));
    }
  });
  document.querySelectorAll('.notice a[href^="#"]').forEach(link => link.addEventListener('click', event => {
    event.preventDefault();
    goTo(decodeURIComponent(link.hash.slice(1)));
  }));
  form.querySelectorAll('.felt .sted').forEach(link => { link.tabIndex = -1; }); // focusing the field does the same

  paper.addEventListener('click', event => {
    const mark = event.target.closest('[data-hva]');
    if (mark) {
      goTo(mark.dataset.hva.split(' ')[0]);
    }
  });
  const marks = [...paper.querySelectorAll('[data-hva]')];
  const inOrder = paper.querySelector('rect') ? marks.sort((one, other) => {
    const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
    return a.top - b.top || a.left - b.left;
  }) : marks;
  let at = -1;
  paper.addEventListener('keydown', event => {
    const step = {ArrowRight: 1, ArrowLeft: -1}[event.key];
    if (step && inOrder.length > 0) {
      event.preventDefault();
      at = (at + step + inOrder.length) % inOrder.length;
      light(inOrder[at].dataset.hva.split(' ')[0]);
    } else if (event.key === 'Enter' && lit.length > 0) {
      event.preventDefault();
      goTo(lit[0].dataset.hva.split(' ')[0]);
    }
  });

  // ---- what is typed is kept here until it is saved, and only what is changed is sent

  const said = field => field.type === 'checkbox' ? String(field.checked) : field.value;
  const fields = [...form.elements].filter(field => field.name.includes('.') && field.type !== 'hidden');
  const before = new Map(fields.map(field => [field, field.type === 'checkbox' ? String(field.defaultChecked)
    : field.matches('select') ? [...field.options].find(option => option.defaultSelected)?.value ?? field.options[0]?.value ?? ''
    : field.defaultValue]));
  const changed = () => fields.filter(field => said(field) !== before.get(field));
  const key = `innlesing ${document.body.dataset.me} ${location.pathname}`;
  const kept = what => {
    try {
      return what(localStorage);
    } catch {
      return undefined; // no room, or not allowed: then the page alone remembers
    }
  };
  const keep = sent => kept(store => {
    const changes = Object.fromEntries(changed().map(field => [field.name, said(field)]));
    if (Object.keys(changes).length === 0) {
      store.removeItem(key);
    } else {
      store.setItem(key, JSON.stringify({version: form.dataset.version, sent, changes}));
    }
  });

  const confirm = document.getElementById('bekreft');
  const why = document.getElementById('bekreft-hvorfor');
  const unsaved = () => {
    if (changed().length > 0 && confirm.disabled) {
      confirm.disabled = false; // what was put right may be what stood in the way
      why.textContent = form.dataset.changed;
    }
  };

  const restore = () => {
    const draft = kept(store => JSON.parse(store.getItem(key)));
    if (!draft) {
      return;
    }
    if (!form.dataset.fresh || (draft.sent && draft.version !== form.dataset.version)) {
      kept(store => store.removeItem(key));
      return;
    }
    fields.filter(field => field.name in draft.changes).forEach(field => {
      if (field.type === 'checkbox') {
        field.checked = draft.changes[field.name] === 'true';
      } else {
        field.value = draft.changes[field.name];
      }
    });
    if (changed().length > 0) {
      changed().forEach(reveal);
      const notice = make('p', `${form.dataset.restored} `, {class: 'notice', role: 'status'});
      const button = make('button', form.dataset.discard, {type: 'button', class: 'quiet'});
      button.addEventListener('click', () => {
        kept(store => store.removeItem(key));
        form.reset();
        notice.remove();
      });
      notice.append(button);
      form.prepend(notice);
    }
  };

  let saving;
  form.addEventListener('input', () => {
    unsaved();
    clearTimeout(saving);
    saving = setTimeout(() => keep(false), 400);
  });
  form.addEventListener('submit', event => {
    clearTimeout(saving);
    if (event.submitter?.dataset.kast !== undefined) {
      kept(store => store.removeItem(key));
      return;
    }
    keep(true);
    sessionStorage.setItem('innlesing-sted', document.activeElement.closest('.felt') ? document.activeElement.id : '');
  });
  form.addEventListener('formdata', event => {
    if (!form.dataset.fresh) {
      return; // what was typed before somebody else came stands in the fields as if it were there
    }
    const changes = new Set(changed().map(field => field.name));
    [...new Set([...event.formData.keys()])].filter(name => name.includes('.') && !changes.has(name))
      .forEach(name => event.formData.delete(name));
  });

  restore();
  unsaved();
  const last = sessionStorage.getItem('innlesing-sted');
  sessionStorage.removeItem('innlesing-sted');
  if (last && document.querySelector('.notice:not(.bad)')) {
    goTo(last);
  } else if (location.hash) {
    goTo(decodeURIComponent(location.hash.slice(1)));
  }
  document.body.dataset.klar = 'true';
})();
