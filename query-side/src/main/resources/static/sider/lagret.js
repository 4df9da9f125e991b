// Keeps searches in the browser. The address of a page holds the whole search, so a name and the address are all there is to it.
(() => {
  const box = document.querySelector('[data-lagrede]');
  if (!box) {
    return;
  }
  const key = `sok-${box.dataset.lagrede}`;
  const list = box.querySelector('[data-liste]');
  const template = box.querySelector('template');
  const said = box.querySelector('[data-sagt]');
  const read = () => {
    try {
      const kept = JSON.parse(localStorage.getItem(key) ?? '[]');
      return Array.isArray(kept) ? kept.filter(one => typeof one.name === 'string' && typeof one.search === 'string') : [];
    } catch {
      return [];
    }
  };
  const write = searches => localStorage.setItem(key, JSON.stringify(searches));

  const show = () => {
    const searches = read();
    box.querySelector('[data-ingen]').hidden = searches.length > 0;
    list.replaceChildren(...searches.map(one => {
      const item = template.content.cloneNode(true);
      const link = item.querySelector('a');
      link.textContent = one.name;
      link.href = location.pathname + one.search; // the path is this page's own: nothing that is kept leads elsewhere
      const remove = item.querySelector('button');
      remove.setAttribute('aria-label', remove.dataset.navn.replace('{navn}', one.name));
      remove.addEventListener('click', () => {
        write(read().filter(other => other.name !== one.name));
        show();
        box.querySelector('summary').focus();
      });
      return item;
    }));
  };

  box.querySelector('form').addEventListener('submit', event => {
    event.preventDefault();
    const field = event.target.elements.navn;
    const name = field.value.trim();
    if (name === '') {
      field.focus();
      return;
    }
    const asked = new URLSearchParams(location.search);
    ['page', 'atLeast'].forEach(one => asked.delete(one));
    const search = asked.size > 0 ? `?${asked}` : '';
    write([...read().filter(other => other.name !== name), {name, search}]);
    field.value = '';
    said.textContent = name;
    show();
  });
  box.hidden = false;
  show();
})();
