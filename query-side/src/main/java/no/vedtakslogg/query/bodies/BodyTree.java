package no.vedtakslogg.query.bodies;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A body with the bodies under it. */
record BodyTree(BodyView body, List<BodyTree> under) {

    /** The bodies of a partnership that stand under no other, each with those under it. */
    static List<BodyTree> of(List<BodyView> bodies) {
        var ids = bodies.stream().map(BodyView::id).collect(Collectors.toSet());
        var placed = new HashSet<UUID>();
        var top = new ArrayList<BodyTree>();
        bodies.stream()
                .filter(body -> body.parentId() == null || !ids.contains(body.parentId()))
                .forEach(body -> top.add(tree(body, bodies, placed)));
        // bodies that were placed under each other, from days entered in the wrong order, stand under none of the
        // others
        for (var body : bodies) {
            if (!placed.contains(body.id())) {
                top.add(tree(body, bodies, placed));
            }
        }
        return List.copyOf(top);
    }

    private static BodyTree tree(BodyView body, List<BodyView> bodies, Set<UUID> placed) {
        placed.add(body.id());
        return new BodyTree(
                body,
                bodies.stream()
                        .filter(other -> body.id().equals(other.parentId()) && !placed.contains(other.id()))
                        .map(other -> tree(other, bodies, placed))
                        .toList());
    }
}
