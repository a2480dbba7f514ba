package org.petitiondesk.workflow;

import org.petitiondesk.exchange.AddresseeDraft;
import org.petitiondesk.library.AddresseeRepository;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.addressee.Addressee;
import org.petitiondesk.model.addressee.AddresseeOnDate;
import org.petitiondesk.model.addressee.ContactDetail;
import org.petitiondesk.model.addressee.ContactPoint;
import org.petitiondesk.model.addressee.FormOverride;
import org.petitiondesk.model.addressee.OfficeHolder;
import org.petitiondesk.model.addressee.Organization;
import org.petitiondesk.model.addressee.Post;
import org.petitiondesk.model.addressee.PostalAddress;
import org.petitiondesk.model.addressee.Route;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.IdSource;
import org.petitiondesk.model.common.LocalizedText;
import org.petitiondesk.model.letter.Paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts an addressee that a file describes into the library: finds or adds the organizations, posts
 * and persons it is made of, and never joins what contradicts. Filing the same draft twice changes
 * nothing.
 */
final class AddresseeFiling {
    private final AddresseeRepository directory;
    private final IdSource ids;
    private final OrganizationFiling organizations;
    private final PostFiling posts;
    private final List<Addressee> addressees;

    AddresseeFiling(AddresseeRepository directory, IdSource ids) throws LibraryException {
        this.directory = directory;
        this.ids = ids;
        this.organizations = new OrganizationFiling(directory, ids);
        this.posts = new PostFiling(directory, ids);
        this.addressees = new ArrayList<>(directory.addressees());
    }

    /**
     * The addressee of a draft.
     *
     * @param on the day on which the named persons held their posts
     * @param former the addressee that stood in this place before, for a file that is read again or
     *     in another language
     * @param adds whether the draft only adds a language to the former, so that what it does not
     *     say stays
     */
    Addressee file(
            AddresseeDraft draft, LocalDate on, Optional<AddresseeOnDate> former, boolean adds)
            throws LibraryException {
        boolean isRoutedAsBefore =
                former.map(before -> before.careOf().isPresent() == draft.via().isPresent())
                        .orElse(false);
        Optional<AddresseeOnDate> same = former.filter(before -> isRoutedAsBefore);
        Post to = fileTo(draft, on, same);
        Optional<Post> careOf = fileCareOf(draft, on, same);
        Post end = careOf.orElse(to);
        fileContacts(draft, end, same.isPresent());
        return fileAddressee(
                draft, to, careOf, same.map(AddresseeOnDate::addressee).filter(before -> adds));
    }

    private Post fileTo(AddresseeDraft draft, LocalDate on, Optional<AddresseeOnDate> former)
            throws LibraryException {
        Optional<PostalAddress> seat = draft.via().isPresent() ? Optional.empty() : draft.address();
        Optional<Id> organization = Optional.empty();
        if (!draft.organization().isEmpty()) {
            Optional<Organization> before =
                    former.map(AddresseeOnDate::to).flatMap(OfficeHolder::organization);
            organization =
                    Optional.of(
                            organizations
                                    .file(
                                            draft.organization(),
                                            draft.office(),
                                            draft.country(),
                                            seat,
                                            before)
                                    .id());
        }
        Post post =
                posts.file(
                        draft.office(),
                        draft.post(),
                        organization,
                        draft.country(),
                        draft.person(),
                        former.map(before -> before.to().post()));
        posts.fileHolder(post, NamedHolder.of(draft), on, former.isPresent());
        return post;
    }

    private Optional<Post> fileCareOf(
            AddresseeDraft draft, LocalDate on, Optional<AddresseeOnDate> former)
            throws LibraryException {
        if (draft.via().isEmpty()) {
            return Optional.empty();
        }
        AddresseeDraft.CareOf via = draft.via().get();
        Optional<OfficeHolder> before = former.flatMap(AddresseeOnDate::careOf);
        Optional<Id> organization = Optional.empty();
        if (!via.organization().isEmpty()) {
            organization =
                    Optional.of(
                            organizations
                                    .file(
                                            via.organization(),
                                            via.office(),
                                            via.country().or(draft::country),
                                            draft.address(),
                                            before.flatMap(OfficeHolder::organization))
                                    .id());
        }
        Post post =
                posts.file(
                        via.office(),
                        via.post(),
                        organization,
                        via.country().or(draft::country),
                        via.person(),
                        before.map(OfficeHolder::post));
        posts.fileHolder(post, NamedHolder.of(via), on, former.isPresent());
        return Optional.of(post);
    }

    /** The address belongs to the mission or ministry, everything else to the post. */
    private void fileContacts(AddresseeDraft draft, Post end, boolean replaces)
            throws LibraryException {
        if (draft.address().isPresent()) {
            fileContact(
                    draft, end.organization().orElse(end.id()), draft.address().get(), replaces);
        }
        if (!draft.fax().isEmpty()) {
            fileContact(draft, end.id(), new ContactPoint.Fax(draft.fax()), replaces);
        }
        if (!draft.email().isEmpty()) {
            fileContact(draft, end.id(), new ContactPoint.Email(draft.email()), replaces);
        }
        if (!draft.telephone().isEmpty()) {
            fileContact(draft, end.id(), new ContactPoint.Telephone(draft.telephone()), replaces);
        }
    }

    private void fileContact(AddresseeDraft draft, Id owner, ContactPoint point, boolean replaces)
            throws LibraryException {
        List<ContactDetail> ofThisKind =
                directory.contactsOf(owner).stream()
                        .filter(detail -> detail.point().getClass() == point.getClass())
                        .toList();
        Optional<ContactDetail> before =
                ofThisKind.stream().filter(detail -> detail.point().equals(point)).findFirst();
        if (before.isEmpty() && replaces) {
            before = ofThisKind.stream().findFirst();
        }
        ContactDetail filed =
                new ContactDetail(
                        before.map(ContactDetail::id).orElseGet(ids::next),
                        owner,
                        point,
                        draft.verifiedOn()
                                .or(() ->
                                        before(ofThisKind, point)
                                                .flatMap(ContactDetail::verifiedOn)),
                        draft.source().isEmpty()
                                ? before(ofThisKind, point).map(ContactDetail::source).orElse("")
                                : draft.source());
        if (before.isEmpty() || !before.get().equals(filed)) {
            directory.save(filed);
        }
    }

    private static Optional<ContactDetail> before(List<ContactDetail> details, ContactPoint point) {
        return details.stream().filter(detail -> detail.point().equals(point)).findFirst();
    }

    private Addressee fileAddressee(
            AddresseeDraft draft, Post to, Optional<Post> careOf, Optional<Addressee> added)
            throws LibraryException {
        Route route =
                careOf.<Route>map(post -> new Route.CareOf(post.id())).orElseGet(Route.Direct::new);
        FormOverride form = new FormOverride(draft.honorific(), draft.salutation(), draft.close());
        FormOverride careOfForm =
                new FormOverride(
                        draft.via()
                                .map(AddresseeDraft.CareOf::honorific)
                                .orElse(LocalizedText.EMPTY),
                        LocalizedText.EMPTY,
                        LocalizedText.EMPTY);
        Optional<Addressee> before =
                added.filter(known -> known.post().equals(to.id()) && known.route().equals(route));
        Addressee filed =
                new Addressee(
                        before.map(Addressee::id).orElseGet(ids::next),
                        to.id(),
                        route,
                        before.map(known -> joined(known.form(), form)).orElse(form),
                        before.map(known -> joined(known.careOfForm(), careOfForm))
                                .orElse(careOfForm),
                        draft.paper().map(Paper::word).or(() -> before.flatMap(Addressee::paper)),
                        before.isPresent() ? before.get().languages() : draft.languages());
        for (Addressee known : addressees) {
            if (isSame(known, filed)) {
                return known;
            }
        }
        directory.save(filed);
        addressees.removeIf(known -> known.id().equals(filed.id()));
        addressees.add(filed);
        return filed;
    }

    private static FormOverride joined(FormOverride before, FormOverride added) {
        return new FormOverride(
                added.honorific().orElse(before.honorific()),
                added.salutation().orElse(before.salutation()),
                added.close().orElse(before.close()));
    }

    private static boolean isSame(Addressee one, Addressee other) {
        return one.post().equals(other.post())
                && one.route().equals(other.route())
                && one.form().equals(other.form())
                && one.careOfForm().equals(other.careOfForm())
                && one.paper().equals(other.paper())
                && one.languages().equals(other.languages());
    }
}
