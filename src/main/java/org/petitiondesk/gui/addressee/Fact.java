package org.petitiondesk.gui.addressee;

import org.petitiondesk.model.addressee.ContactDetail;
import org.petitiondesk.model.addressee.ContactPoint;
import org.petitiondesk.model.addressee.Directory;
import org.petitiondesk.model.common.Id;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** When a contact detail was last checked, and where it was read. */
final class Fact {
    private final Field verified = new Field();
    private final Field source = new Field();
    private Optional<ContactDetail> before = Optional.empty();

    void show(Optional<ContactDetail> detail) {
        before = detail;
        verified.show(
                detail.flatMap(ContactDetail::verifiedOn).map(LocalDate::toString).orElse(""));
        source.show(detail.map(ContactDetail::source).orElse(""));
    }

    /** What was kept of it, as the form showed it first. */
    Optional<ContactDetail> before() {
        return before;
    }

    /**
     * The detail as typed.
     *
     * @param point empty if there is no such detail any more
     * @param owner of a detail that was not there
     * @param fresh identifies it then
     */
    Directory read(
            Directory base, Optional<ContactPoint> point, Id owner, Id fresh, Reading reading) {
        Optional<LocalDate> day = reading.day(verified, before.flatMap(ContactDetail::verifiedOn));
        if (point.isEmpty()) {
            return base.without(Set.of(before.map(ContactDetail::id).orElse(fresh)));
        }
        return base.with(
                new ContactDetail(
                        before.map(ContactDetail::id).orElse(fresh),
                        before.map(ContactDetail::owner).orElse(owner),
                        point.get(),
                        day,
                        source.value()));
    }

    Field verified() {
        return verified;
    }

    Field source() {
        return source;
    }
}
