package no.vedtakslogg.command;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import no.vedtakslogg.command.actionplan.ActionPlanCommand;
import no.vedtakslogg.command.actionplan.MeasureCommand;
import no.vedtakslogg.command.bodies.BodyCommand;
import no.vedtakslogg.command.cases.CaseCommand;
import no.vedtakslogg.command.followups.FollowUpCommand;
import no.vedtakslogg.command.meetings.MeetingCommand;
import no.vedtakslogg.command.partnerships.PartnershipCommand;
import no.vedtakslogg.command.persons.PersonCommand;

/** Every command there is, by its name: {@code ScheduleMeeting}, {@code TableCase}. */
public final class CommandCatalogue {

    /** The families of commands, in the order in which a newcomer meets them. */
    public static final List<Class<? extends Command>> FAMILIES = List.of(
            PartnershipCommand.class,
            BodyCommand.class,
            PersonCommand.class,
            MeetingCommand.class,
            CaseCommand.class,
            FollowUpCommand.class,
            ActionPlanCommand.class,
            MeasureCommand.class);

    private static final Map<String, Class<? extends Command>> BY_NAME =
            all().stream().collect(toUnmodifiableMap(Class::getSimpleName, Function.identity()));

    private CommandCatalogue() {}

    /** All kinds of commands, family by family. */
    public static List<Class<? extends Command>> all() {
        return FAMILIES.stream().flatMap(CommandCatalogue::kindsOf).toList();
    }

    /** The kind of command with this name, where there is one. */
    public static Optional<Class<? extends Command>> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    private static Stream<Class<? extends Command>> kindsOf(Class<? extends Command> family) {
        return Stream.of(family.getPermittedSubclasses()).map(kind -> kind.<Command>asSubclass(Command.class));
    }
}
