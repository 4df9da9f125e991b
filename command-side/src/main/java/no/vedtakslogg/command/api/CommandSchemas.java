package no.vedtakslogg.command.api;

import com.fasterxml.classmate.ResolvedType;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.CustomDefinition.AttributeInclusion;
import com.github.victools.jsonschema.generator.CustomDefinition.DefinitionType;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaBuilder;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.UUID;
import no.vedtakslogg.events.cases.CaseNumber;
import no.vedtakslogg.events.partnerships.OrganisationNumber;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Describes the JSON of the commands from the records that it is read as, so that the two cannot differ. */
final class CommandSchemas {
    private static final JsonMapper JSON = JsonMapper.shared();

    private CommandSchemas() {}

    static SchemaBuilder builder() {
        var config = new SchemaGeneratorConfigBuilder(JSON, SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(
                        Option.DEFINITIONS_FOR_ALL_OBJECTS,
                        Option.DEFINITION_FOR_MAIN_SCHEMA,
                        Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT,
                        Option.PLAIN_DEFINITION_KEYS)
                .without(Option.SCHEMA_VERSION_INDICATOR);
        config.forTypesInGeneral().withCustomDefinitionProvider((type, context) -> definition(type));
        config.forFields()
                .withRequiredCheck(field -> !Shape.mayBeLeftOut(component(field)))
                .withNullableCheck(field -> Shape.isNullable(component(field)))
                .withStringMaxLengthResolver(
                        field -> field.getType().getErasedType() == String.class ? Texts.LONGEST : null)
                .withStringMinLengthResolver(
                        field -> field.getType().getErasedType() == String.class && Shape.needsWords(component(field))
                                ? 1
                                : null);
        return new SchemaGenerator(config.build()).buildMultipleSchemaDefinitions();
    }

    private static RecordComponent component(FieldScope field) {
        return Arrays.stream(field.getDeclaringType().getErasedType().getRecordComponents())
                .filter(component -> component.getName().equals(field.getDeclaredName()))
                .findFirst()
                .orElseThrow();
    }

    /** How the value types that are not objects look in JSON. */
    private static @Nullable CustomDefinition definition(ResolvedType resolved) {
        var type = resolved.getErasedType();
        if (type == UUID.class
                || Shape.wrapped(type)
                        .filter(one -> one.getType() == UUID.class)
                        .isPresent()) {
            return inline(text().put("format", "uuid"));
        }
        if (type == LocalDate.class) {
            return inline(text().put("format", "date"));
        }
        if (type == LocalTime.class) {
            return inline(text().put("pattern", "^\\d{2}:\\d{2}(:\\d{2})?$"));
        }
        if (type == OrganisationNumber.class) {
            return inline(text().put("pattern", "^\\d{9}$"));
        }
        return type == CaseNumber.class ? inline(caseNumber()) : null;
    }

    private static ObjectNode caseNumber() {
        var number = JSON.createObjectNode();
        var forms = number.putArray("oneOf");
        var text = text().put("pattern", "^\\d{1,5}/(\\d{2}|\\d{4})$");
        text.putArray("examples").add("42/24");
        forms.add(text);
        var parts = forms.addObject().put("type", "object").put("additionalProperties", false);
        parts.putArray("required").add("year").add("sequence");
        var properties = parts.putObject("properties");
        properties.putObject("year").put("type", "integer").put("minimum", 1900).put("maximum", 2999);
        properties.putObject("sequence").put("type", "integer").put("minimum", 1);
        return number;
    }

    private static ObjectNode text() {
        return JSON.createObjectNode().put("type", "string");
    }

    private static CustomDefinition inline(ObjectNode schema) {
        return new CustomDefinition(schema, DefinitionType.INLINE, AttributeInclusion.NO);
    }
}
