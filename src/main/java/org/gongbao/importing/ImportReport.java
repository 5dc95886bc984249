package org.gongbao.importing;

import java.util.List;

/**
 * The report of one run of the import command.
 *
 * @param files an entry for each file that was stored or was there already
 */
record ImportReport(List<ImportedFile> files) {
}
