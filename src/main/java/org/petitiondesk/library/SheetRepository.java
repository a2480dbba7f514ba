package org.petitiondesk.library;

import org.petitiondesk.library.SignatureRepository.Signed;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.petition.LineMark;
import org.petitiondesk.model.petition.SheetTally;
import org.petitiondesk.model.petition.SignatureSheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** Signature sheets and what stands on their lines. */
public interface SheetRepository {

    /** Adds the sheet or puts it in the place of the one with the same identifier. */
    void save(SignatureSheet sheet) throws LibraryException;

    /**
     * Removes a sheet with the marks of its lines, leaving a tombstone. Its number stays used.
     *
     * @throws LibraryException if a signature was copied from it
     */
    Removal delete(Id sheet) throws LibraryException;

    Optional<SignatureSheet> find(Id sheet) throws LibraryException;

    /** The sheets of a petition by number. */
    List<SignatureSheet> of(Id petition) throws LibraryException;

    /** The number of a petition's next sheet: greater than any that it ever had. */
    int nextNumber(Id petition) throws LibraryException;

    /** How many lines of each sheet of a petition are accounted for. */
    Map<Id, SheetTally> tallies(Id petition) throws LibraryException;

    /** The signatures that were copied from a sheet, in whatever state, by line. */
    List<Signed> signatures(Id sheet) throws LibraryException;

    /** The lines of a sheet from which no signature could be copied. */
    SortedMap<Integer, LineMark> marks(Id sheet) throws LibraryException;

    /** The same of all sheets of a petition; one without such lines has no entry. */
    Map<Id, SortedMap<Integer, LineMark>> marksOf(Id petition) throws LibraryException;

    /**
     * Marks a line of a sheet, or takes its mark away.
     *
     * @param line counted from 1
     */
    void mark(Id sheet, int line, Optional<LineMark> mark) throws LibraryException;
}
