package org.petitiondesk.gui.addressee;

import org.petitiondesk.model.addressee.Addressee;
import org.petitiondesk.model.addressee.ContactDetail;
import org.petitiondesk.model.addressee.Directory;
import org.petitiondesk.model.addressee.OfficeKind;
import org.petitiondesk.model.addressee.Organization;
import org.petitiondesk.model.addressee.Post;
import org.petitiondesk.model.addressee.PostalAddress;
import org.petitiondesk.model.addressee.Route;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A post that letters can go care of.
 *
 * @param name the post with its body
 */
record CareOf(Id post, String name) {
    private static final Set<OfficeKind> OF_MISSIONS =
            EnumSet.of(
                    OfficeKind.AMBASSADOR,
                    OfficeKind.CONSUL_GENERAL,
                    OfficeKind.PERMANENT_REPRESENTATIVE,
                    OfficeKind.ORGANIZATION);

    /** Those of missions, and any other that a letter goes care of already, by name. */
    static List<CareOf> all(Directory directory) {
        Set<Id> used = new HashSet<>();
        for (Addressee addressee : directory.addressees().values()) {
            switch (addressee.route()) {
                case Route.Direct() -> {}
                case Route.CareOf(Id post) -> used.add(post);
            }
        }
        Map<Id, String> places = new HashMap<>();
        for (ContactDetail detail : directory.contacts().values()) {
            if (detail.point() instanceof PostalAddress address) {
                String place = AddresseeHeading.place(address);
                if (!place.isEmpty()) {
                    places.putIfAbsent(detail.owner(), place);
                }
            }
        }
        return directory.posts().values().stream()
                .filter(post -> used.contains(post.id()) || OF_MISSIONS.contains(post.office()))
                .map(post -> new CareOf(post.id(), named(post, directory, places)))
                .sorted(Comparator.comparing(CareOf::name).thenComparing(CareOf::post))
                .toList();
    }

    private static String named(Post post, Directory directory, Map<Id, String> places) {
        String body =
                post.organization()
                        .flatMap(id -> Optional.ofNullable(directory.organizations().get(id)))
                        .map(Organization::names)
                        .map(names -> names.inOrAny(Language.ENGLISH))
                        .orElse("");
        String place =
                post.organization()
                        .map(places::get)
                        .or(() -> Optional.ofNullable(places.get(post.id())))
                        .orElse("");
        return Stream.of(place, post.titles().inOrAny(Language.ENGLISH), body)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
