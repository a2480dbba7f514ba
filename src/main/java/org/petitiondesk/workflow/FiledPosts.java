package org.petitiondesk.workflow;

import org.petitiondesk.exchange.AddresseeDraft;
import org.petitiondesk.model.addressee.Addressee;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** What became of the rows of a list, for the rows that tell who else held a post of theirs. */
final class FiledPosts {
    private final Map<Integer, Addressee> filed = new HashMap<>();

    void put(int row, Addressee addressee) {
        filed.put(row, addressee);
    }

    /**
     * The addressee whose post, or route, another row tells another holder of: of the nearest row
     * above that names the same office, else of any; empty if there is none.
     */
    Optional<Addressee> beside(List<AddresseeDraft> drafts, int other) {
        IntStream above = IntStream.iterate(other - 1, row -> row >= 0, row -> row - 1);
        IntStream below = IntStream.range(other + 1, drafts.size());
        return IntStream.concat(above, below)
                .filter(row -> filed.containsKey(row) && !drafts.get(row).tellsOfOther())
                .filter(row -> isSameOffice(drafts.get(row), drafts.get(other)))
                .mapToObj(filed::get)
                .findFirst();
    }

    private static boolean isSameOffice(AddresseeDraft one, AddresseeDraft other) {
        return one.office() == other.office()
                && one.post().equals(other.post())
                && one.organization().equals(other.organization())
                && one.country().equals(other.country())
                && isSameMission(one, other);
    }

    private static boolean isSameMission(AddresseeDraft one, AddresseeDraft other) {
        if (one.via().isEmpty() || other.via().isEmpty()) {
            return one.via().equals(other.via());
        }
        AddresseeDraft.CareOf via = one.via().get();
        AddresseeDraft.CareOf same = other.via().get();
        return via.office() == same.office()
                && via.post().equals(same.post())
                && via.organization().equals(same.organization());
    }
}
