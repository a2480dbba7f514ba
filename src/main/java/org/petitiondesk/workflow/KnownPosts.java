package org.petitiondesk.workflow;

import org.petitiondesk.model.addressee.Directory;
import org.petitiondesk.model.addressee.Organization;
import org.petitiondesk.model.addressee.Post;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.LocalizedText;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The posts of a library by their titles. Not for several threads at once. */
public final class KnownPosts {
    private final Directory all;

    /** Made when somebody asks first: most of the time nobody types a title. */
    private final Map<String, List<Post>> byTitle = new HashMap<>();

    public KnownPosts(Directory all) {
        this.all = all;
    }

    /** The library's directory. */
    public Directory all() {
        return all;
    }

    /**
     * The post that somebody is about to write down a second time: of the same title in some
     * language, the same country, the same body. Country and body count only once they were told.
     * Where several may be meant, none is.
     *
     * @param body names of the body that the typed post belongs to
     */
    public Optional<Post> like(Post typed, LocalizedText body) {
        List<Post> found =
                typed.titles().texts().values().stream()
                        .flatMap(title ->
                                index().getOrDefault(SameText.key(title), List.of()).stream())
                        .distinct()
                        .filter(post -> !post.id().equals(typed.id()))
                        .filter(post ->
                                typed.country().isEmpty() || post.country().equals(typed.country()))
                        .filter(post -> body.isEmpty() || isAt(post.organization(), body))
                        .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private boolean isAt(Optional<Id> organization, LocalizedText body) {
        return organization
                .flatMap(id -> Optional.ofNullable(all.organizations().get(id)))
                .map(Organization::names)
                .filter(names -> SameText.agree(names, body))
                .isPresent();
    }

    private Map<String, List<Post>> index() {
        if (byTitle.isEmpty()) {
            for (Post post : all.posts().values()) {
                for (String title : post.titles().texts().values()) {
                    byTitle.computeIfAbsent(SameText.key(title), key -> new ArrayList<>())
                            .add(post);
                }
            }
        }
        return byTitle;
    }
}
