package org.petitiondesk.gui.addressee;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.petitiondesk.model.addressee.ContactDetail;
import org.petitiondesk.model.addressee.Directory;
import org.petitiondesk.model.addressee.OfficeKind;
import org.petitiondesk.model.addressee.Organization;
import org.petitiondesk.model.addressee.OrganizationKind;
import org.petitiondesk.model.addressee.Post;
import org.petitiondesk.model.common.Country;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.LocalizedText;
import org.petitiondesk.workflow.SameText;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The office: its title, its kind, whom it represents, the body it belongs to. */
final class PostFields {
    private final LocalizedField title = new LocalizedField();
    private final LocalizedField body = new LocalizedField();
    private final ObjectProperty<OfficeKind> office =
            new SimpleObjectProperty<>(OfficeKind.HEAD_OF_STATE);
    private final Field country = new Field();

    void show(Post post, Directory from) {
        title.show(post.titles());
        office.set(post.office());
        country.show(post.country().map(PostFields::name).orElse(""));
        body.show(bodyOf(post, from).map(Organization::names).orElse(LocalizedText.EMPTY));
    }

    static String name(Country country) {
        return country.isAssigned() ? country.name(Language.ENGLISH) : country.code();
    }

    private static Optional<Organization> bodyOf(Post post, Directory from) {
        return post.organization().flatMap(id -> Optional.ofNullable(from.organizations().get(id)));
    }

    void use(Language language) {
        title.use(language);
        body.use(language);
    }

    /**
     * The post as it is typed.
     *
     * @param all the library's directory, to see whether another post belongs to the same body
     * @param fresh identifies the body if there was none
     * @param isNamed whether the holder has a name, which will do for a person without an office
     */
    Directory read(
            Directory base,
            Post before,
            Directory all,
            Id fresh,
            boolean isNamed,
            Reading reading) {
        LocalizedText names = body.read();
        LocalizedText titles = title.read();
        // A person without an office, and a body as a whole, have names instead of titles.
        boolean isTold =
                !titles.isEmpty()
                        || (office.get() == OfficeKind.PERSON && isNamed)
                        || (office.get() == OfficeKind.ORGANIZATION && !names.isEmpty());
        if (!isTold) {
            reading.refuse(title.field(), "addressee.fault.title");
            titles = before.titles();
        } else {
            reading.accept(title.field());
        }
        Optional<Country> represented = reading.country(country, before.country());
        Optional<Organization> bodyBefore = bodyOf(before, base);
        Directory read = base;
        Optional<Id> belongsTo = Optional.empty();
        Optional<Organization> meant = meant(names, bodyBefore, all);
        if (meant.isPresent()) {
            belongsTo = Optional.of(meant.get().id());
            read = read.with(meant.get());
            for (ContactDetail detail : all.contacts().values()) {
                if (detail.owner().equals(meant.get().id())) {
                    read = read.with(detail);
                }
            }
        } else if (!names.isEmpty()) {
            Organization organization =
                    bodyBefore
                            .map(known ->
                                    new Organization(
                                            known.id(), known.kind(), names, known.country()))
                            .orElseGet(() ->
                                    new Organization(
                                            fresh, OrganizationKind.OTHER, names, represented));
            belongsTo = Optional.of(organization.id());
            read = read.with(organization);
        } else if (bodyBefore.isPresent() && isOnlyOf(bodyBefore.get().id(), before, all)) {
            read = withoutBody(read, bodyBefore.get().id());
        }
        return read.with(new Post(before.id(), office.get(), titles, belongsTo, represented));
    }

    /**
     * The body of that very name that the library has already. Where there are several, as of
     * embassies, nobody can tell which is meant.
     */
    private static Optional<Organization> meant(
            LocalizedText names, Optional<Organization> before, Directory all) {
        if (names.isEmpty() || before.map(Organization::names).equals(Optional.of(names))) {
            return Optional.empty();
        }
        List<Organization> same =
                all.organizations().values().stream()
                        .filter(known -> SameText.agree(known.names(), names))
                        .filter(known ->
                                !before.map(Organization::id).equals(Optional.of(known.id())))
                        .toList();
        return same.size() == 1 ? Optional.of(same.getFirst()) : Optional.empty();
    }

    private static boolean isOnlyOf(Id body, Post post, Directory all) {
        return all.posts().values().stream()
                .filter(other -> !other.id().equals(post.id()))
                .noneMatch(other -> other.organization().equals(Optional.of(body)));
    }

    private static Directory withoutBody(Directory from, Id body) {
        Directory without = from.without(Set.of(body));
        for (var detail : from.contacts().values()) {
            if (detail.owner().equals(body)) {
                without = without.without(Set.of(detail.id()));
            }
        }
        return without;
    }

    LocalizedField title() {
        return title;
    }

    LocalizedField body() {
        return body;
    }

    ObjectProperty<OfficeKind> officeProperty() {
        return office;
    }

    Field country() {
        return country;
    }
}
