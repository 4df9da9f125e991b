/** Action plans (handlingsplaner), goals and measures (tiltak). */
@NullMarked
package no.vedtakslogg.events.actionplan;

import org.jspecify.annotations.NullMarked;
