/** Action plans (handlingsplaner) and their measures (tiltak). */
@NullMarked
package no.vedtakslogg.command.actionplan;

import org.jspecify.annotations.NullMarked;
