package no.vedtakslogg.query.projections;

import java.util.Comparator;
import java.util.List;
import no.vedtakslogg.query.QuerySide;
import org.springframework.beans.BeanUtils;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** Finds every projection that the application has; nobody keeps a list of them. */
public final class AllProjections {
    private AllProjections() {}

    /** One of each, by name; projections of tests are no components and are left out. */
    public static List<Projection> found() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter((reader, readers) -> new AssignableTypeFilter(Projection.class).match(reader, readers)
                && reader.getAnnotationMetadata().hasAnnotation("org.springframework.stereotype.Component"));
        return scanner.findCandidateComponents(QuerySide.class.getPackageName()).stream()
                .map(component -> ClassUtils.resolveClassName(String.valueOf(component.getBeanClassName()), null))
                .map(kind -> (Projection) BeanUtils.instantiateClass(kind))
                .sorted(Comparator.comparing(Projection::name))
                .toList();
    }
}
