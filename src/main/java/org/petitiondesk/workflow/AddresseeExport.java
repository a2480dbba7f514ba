package org.petitiondesk.workflow;

import org.petitiondesk.exchange.AddresseeDraft;
import org.petitiondesk.exchange.AddresseeListWriter;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.addressee.AddresseeOnDate;
import org.petitiondesk.model.addressee.Directory;
import org.petitiondesk.model.addressee.OfficeHolder;
import org.petitiondesk.model.addressee.Tenure;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Problem;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes all addressees of a library as a list, each with whoever else held the posts. */
public final class AddresseeExport {

    /**
     * Writes the list; the file's ending tells its form.
     *
     * @param on the day whose holders are written to
     * @return why nothing was written; empty if it was
     */
    public List<Problem> export(Library library, LocalDate on, Path file)
            throws LibraryException, IOException {
        Directory all = library.addressees().directory();
        Map<Id, List<Tenure>> tenures =
                all.tenures().values().stream().collect(Collectors.groupingBy(Tenure::post));
        List<AddresseeDraft> drafts = new ArrayList<>();
        Set<Id> told = new HashSet<>();
        for (AddresseeOnDate each : all.onDates(addressee -> on)) {
            drafts.add(AddresseeDrafts.listed(each));
            for (OfficeHolder other : others(each.to(), all, tenures, told)) {
                drafts.add(AddresseeDrafts.other(each, other));
            }
            if (each.careOf().isPresent()) {
                for (OfficeHolder other : others(each.careOf().get(), all, tenures, told)) {
                    drafts.add(AddresseeDrafts.otherVia(each, other));
                }
            }
        }
        return new AddresseeListWriter().write(file, drafts);
    }

    /** Those who held a post at another time; nobody if they were told already. */
    private static List<OfficeHolder> others(
            OfficeHolder holder, Directory all, Map<Id, List<Tenure>> tenures, Set<Id> told) {
        if (!told.add(holder.post().id())) {
            return List.of();
        }
        return tenures.getOrDefault(holder.post().id(), List.of()).stream()
                .filter(tenure -> !holder.tenure().equals(Optional.of(tenure)))
                .map(tenure ->
                        new OfficeHolder(
                                holder.post(),
                                holder.organization(),
                                Optional.ofNullable(all.people().get(tenure.person())),
                                Optional.of(tenure)))
                .toList();
    }
}
