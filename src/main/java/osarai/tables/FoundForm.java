package osarai.tables;

import org.jspecify.annotations.Nullable;

/**
 * In which form a file was found to stand.
 *
 * @param encoding null for an XLSX file
 * @param delimiter null for an XLSX file
 * @param sheet the name of the sheet that is read; null for a text file
 */
public record FoundForm(
    @Nullable TextEncoding encoding, @Nullable Delimiter delimiter, @Nullable String sheet) {}
