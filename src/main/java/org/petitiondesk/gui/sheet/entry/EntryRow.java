package org.petitiondesk.gui.sheet.entry;

import org.petitiondesk.workflow.SheetLine;

/**
 * One row of the grid.
 *
 * @param line its number on the sheet, counted from 1
 */
record EntryRow(int line, SheetLine content) {}
