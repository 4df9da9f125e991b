// Drafts: what is written in a form is kept in this browser until it is recorded or thrown away.
window.skjema ??= {};

(skjema => {
  const key = form => ['kladd', skjema.me?.name ?? '', location.pathname, form.dataset.command, form.dataset.draft ?? ''].join(' ');

  const stored = what => {
    try {
      return what(localStorage);
    } catch {
      return undefined; // no room, or not allowed: then the page alone remembers
    }
  };

  skjema.draft = {
    of: form => {
      const text = stored(store => store.getItem(key(form)));
      return text ? JSON.parse(text) : undefined;
    },

    /** Keeps what is written, with the key that it is or will be sent under and the version that it builds on. */
    keep: (form, sent = false) => {
      form.dataset.key ??= skjema.newId();
      return stored(store => {
        store.setItem(key(form), JSON.stringify({
          at: new Date().toISOString(), key: form.dataset.key, version: form.dataset.version, sent, given: form.given,
          memory: skjema.remember(form),
        }));
        return true;
      });
    },

    drop: form => {
      delete form.dataset.key;
      stored(store => store.removeItem(key(form)));
    },

    /** Puts a draft back in the form, and gives it; a version that was built on stays what is built on. */
    restore: form => {
      const draft = skjema.draft.of(form);
      if (draft) {
        form.dataset.key = draft.key;
        if (draft.version !== undefined) {
          form.dataset.version = draft.version;
        }
        form.given = draft.given;
        skjema.putBack(form, draft.memory);
      }
      return draft;
    },
  };
})(window.skjema);
