package org.petitiondesk.workflow;

import org.petitiondesk.exchange.AddresseeDraft;
import org.petitiondesk.model.addressee.Addressee;
import org.petitiondesk.model.addressee.AddresseeOnDate;
import org.petitiondesk.model.addressee.ContactDetail;
import org.petitiondesk.model.addressee.ContactPoint;
import org.petitiondesk.model.addressee.Directory;
import org.petitiondesk.model.addressee.FormOverride;
import org.petitiondesk.model.addressee.OfficeHolder;
import org.petitiondesk.model.addressee.OfficeKind;
import org.petitiondesk.model.addressee.Post;
import org.petitiondesk.model.addressee.PostalAddress;
import org.petitiondesk.model.addressee.Route;
import org.petitiondesk.model.common.Country;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.IdSource;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.LocalizedText;
import org.petitiondesk.model.letter.Paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Puts an addressee that a file describes into the library: finds or adds the organizations, posts
 * and persons it is made of, and never joins what contradicts. Filing the same draft twice changes
 * nothing.
 */
final class AddresseeFiling {
    private final Ledger ledger;
    private final IdSource ids;
    private final OrganizationFiling organizations;
    private final PostFiling posts;

    AddresseeFiling(Directory library, IdSource ids) {
        this.ledger = new Ledger(library);
        this.ids = ids;
        this.organizations = new OrganizationFiling(ledger, ids);
        this.posts = new PostFiling(ledger, ids);
    }

    /** What a draft has to do with the addressee that stood in its place before. */
    enum Joining {
        /** It stands instead of it. */
        REPLACES,
        /** It adds a language to it; what it does not say stays. */
        ADDS_LANGUAGE,
        /** It is a later word on the very same; what it does not say stays. */
        UPDATES,
        /** None is known to be meant; it joins what it resembles, unless that sits elsewhere. */
        ADDS,
        /** A person says that it is another one, whatever it resembles. */
        STANDS_APART
    }

    /** What was added or changed so far. */
    Ledger ledger() {
        return ledger;
    }

    /**
     * The addressee of a draft.
     *
     * @param on the day on which the named persons held their posts
     * @param former the addressee that stood in this place before, for a file that is read again or
     *     in another language
     */
    Addressee file(
            AddresseeDraft draft, LocalDate on, Optional<AddresseeOnDate> former, Joining joining) {
        boolean isRoutedAsBefore =
                former.map(before -> before.careOf().isPresent() == draft.via().isPresent())
                        .orElse(false);
        Optional<AddresseeOnDate> same = former.filter(before -> isRoutedAsBefore);
        Post to = fileTo(draft, on, same, joining);
        Optional<Post> careOf = fileCareOf(draft, on, same, joining);
        Post end = careOf.orElse(to);
        fileContacts(draft, end, same.isPresent());
        return fileAddressee(draft, to, careOf, same.map(AddresseeOnDate::addressee), joining);
    }

    /**
     * Records another holder of the post that an addressee has, or of the one on its route; nothing
     * else that the draft says is about him or her.
     *
     * @param on a day near which it was, where the draft tells no other
     */
    void fileOther(AddresseeDraft draft, LocalDate on, Addressee addressee) {
        if (draft.term().isOther()) {
            fileOther(NamedHolder.of(draft), on, addressee.post());
        }
        switch (addressee.route()) {
            case Route.Direct() -> {}
            case Route.CareOf(Id post) ->
                    draft.via()
                            .filter(via -> via.term().isOther())
                            .ifPresent(via -> fileOther(NamedHolder.of(via), on, post));
        }
    }

    private void fileOther(NamedHolder holder, LocalDate on, Id post) {
        ledger.post(post)
                .ifPresent(known -> posts.fileHolder(known, holder, holder.term().held(on), false));
    }

    private Post fileTo(
            AddresseeDraft draft, LocalDate on, Optional<AddresseeOnDate> former, Joining joining) {
        Optional<PostalAddress> seat = draft.via().isPresent() ? Optional.empty() : draft.address();
        Optional<OfficeHolder> before = former.map(AddresseeOnDate::to);
        NamedHolder holder = NamedHolder.of(draft);
        Post post =
                posts.file(
                        new NamedPost(
                                draft.office(),
                                draft.post(),
                                organization(
                                        draft.organization(),
                                        draft.office(),
                                        draft.country(),
                                        seat,
                                        before,
                                        joining),
                                draft.country(),
                                holder,
                                seat),
                        before.map(OfficeHolder::post).map(Post::id),
                        joining);
        posts.fileHolder(post, holder, on, former.isPresent());
        return post;
    }

    private Optional<Post> fileCareOf(
            AddresseeDraft draft, LocalDate on, Optional<AddresseeOnDate> former, Joining joining) {
        if (draft.via().isEmpty()) {
            return Optional.empty();
        }
        AddresseeDraft.CareOf via = draft.via().get();
        Optional<OfficeHolder> before = former.flatMap(AddresseeOnDate::careOf);
        NamedHolder holder = NamedHolder.of(via);
        Optional<Country> country = via.country().or(draft::country);
        Post post =
                posts.file(
                        new NamedPost(
                                via.office(),
                                via.post(),
                                organization(
                                        via.organization(),
                                        via.office(),
                                        country,
                                        draft.address(),
                                        before,
                                        joining),
                                country,
                                holder,
                                draft.address()),
                        before.map(OfficeHolder::post).map(Post::id),
                        // Many are written to care of one.
                        joining == Joining.STANDS_APART ? Joining.ADDS : joining);
        posts.fileHolder(post, holder, holder.term().held(on), former.isPresent());
        return Optional.of(post);
    }

    private Optional<Id> organization(
            LocalizedText names,
            OfficeKind office,
            Optional<Country> country,
            Optional<PostalAddress> seat,
            Optional<OfficeHolder> before,
            Joining joining) {
        Optional<Id> former = before.flatMap(holder -> holder.post().organization());
        if (names.isEmpty()) {
            return joining == Joining.UPDATES ? former : Optional.empty();
        }
        return Optional.of(organizations.file(names, office, country, seat, former, joining).id());
    }

    /** The address belongs to the mission or ministry, everything else to the post. */
    private void fileContacts(AddresseeDraft draft, Post end, boolean replaces) {
        if (draft.address().isPresent()) {
            Id owner = end.organization().orElse(end.id());
            fileContact(draft, end, owner, draft.address().get(), replaces);
        }
        fileAll(draft, end, draft.faxes().stream().map(ContactPoint.Fax::new).toList(), replaces);
        fileAll(
                draft,
                end,
                draft.emails().stream().map(ContactPoint.Email::new).toList(),
                replaces);
        fileAll(
                draft,
                end,
                draft.telephones().stream().map(ContactPoint.Telephone::new).toList(),
                replaces);
    }

    /** Of several only the first, which is printed, may take the place of a known one. */
    private void fileAll(
            AddresseeDraft draft, Post end, List<? extends ContactPoint> points, boolean replaces) {
        for (int i = 0; i < points.size(); i++) {
            fileContact(draft, end, end.id(), points.get(i), replaces && i == 0);
        }
    }

    /**
     * @param owner of a detail that is new
     */
    private void fileContact(
            AddresseeDraft draft, Post end, Id owner, ContactPoint point, boolean replaces) {
        List<ContactDetail> ofThisKind =
                Stream.concat(Stream.of(end.id()), end.organization().stream())
                        .flatMap(each -> ledger.contactsOf(each).stream())
                        .filter(detail -> detail.point().getClass() == point.getClass())
                        .toList();
        Optional<ContactDetail> same =
                ofThisKind.stream()
                        .filter(detail -> SameText.isSame(detail.point(), point))
                        .findFirst();
        boolean isIncomplete =
                ofThisKind.stream().allMatch(detail -> isCountryOnly(detail.point()));
        if (isCountryOnly(point) && !ofThisKind.isEmpty() && !(replaces && isIncomplete)) {
            return;
        }
        Optional<ContactDetail> before =
                same.or(() ->
                        replaces || isIncomplete ? replaced(ofThisKind, end) : Optional.empty());
        if (before.map(known -> isOlder(draft, known)).orElse(false)) {
            return;
        }
        ContactDetail filed =
                new ContactDetail(
                        before.map(ContactDetail::id).orElseGet(ids::next),
                        before.map(ContactDetail::owner)
                                .orElse(replaces && posts.isOneOfMany(end) ? end.id() : owner),
                        same.map(ContactDetail::point).orElseGet(() -> completed(before, point)),
                        draft.verifiedOn().or(() -> same.flatMap(ContactDetail::verifiedOn)),
                        draft.source().isEmpty()
                                ? same.map(ContactDetail::source).orElse("")
                                : draft.source());
        if (before.isEmpty() || !before.get().equals(filed)) {
            ledger.save(filed);
        }
    }

    /** Where many hold one title at one body, what is said of one of them changes no other. */
    private Optional<ContactDetail> replaced(List<ContactDetail> ofThisKind, Post end) {
        return ContactDetail.latestOfNearest(ofThisKind)
                .filter(detail -> detail.owner().equals(end.id()) || !posts.isOneOfMany(end));
    }

    private static boolean isCountryOnly(ContactPoint point) {
        return point instanceof PostalAddress address && address.isCountryOnly();
    }

    /** An address tells nothing against the country of the one that it completes. */
    private static ContactPoint completed(Optional<ContactDetail> before, ContactPoint point) {
        return before.isPresent()
                        && before.get().point() instanceof PostalAddress known
                        && known.isCountryOnly()
                        && point instanceof PostalAddress address
                ? address.orIn(known.country())
                : point;
    }

    /** A list may be read after a newer one. */
    private static boolean isOlder(AddresseeDraft draft, ContactDetail known) {
        return !isCountryOnly(known.point())
                && draft.verifiedOn()
                        .flatMap(day -> known.verifiedOn().filter(day::isBefore))
                        .isPresent();
    }

    private Addressee fileAddressee(
            AddresseeDraft draft,
            Post to,
            Optional<Post> careOf,
            Optional<Addressee> former,
            Joining joining) {
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
                former.filter(known -> joining != Joining.REPLACES)
                        .filter(known -> known.post().equals(to.id()))
                        .filter(known -> known.route().equals(route));
        Addressee filed =
                new Addressee(
                        before.map(Addressee::id).orElseGet(ids::next),
                        to.id(),
                        route,
                        before.map(known -> joined(known.form(), form)).orElse(form),
                        before.map(known -> joined(known.careOfForm(), careOfForm))
                                .orElse(careOfForm),
                        draft.paper().map(Paper::word).or(() -> before.flatMap(Addressee::paper)),
                        languages(draft, before, joining));
        boolean isOver = joining == Joining.ADDS && posts.isFollowed(to, draft.term().until());
        for (Addressee known : ledger.addressedAt(to.id())) {
            if (isSame(known, filed) || (isOver && known.route().equals(route))) {
                return known;
            }
        }
        ledger.save(filed);
        return filed;
    }

    private static List<Language> languages(
            AddresseeDraft draft, Optional<Addressee> before, Joining joining) {
        boolean areSaid = joining != Joining.ADDS_LANGUAGE && !draft.languages().isEmpty();
        return areSaid || before.isEmpty() ? draft.languages() : before.get().languages();
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
