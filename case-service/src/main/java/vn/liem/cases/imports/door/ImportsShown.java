package vn.liem.cases.imports.door;

import java.util.List;

/** The latest imports, the newest first. */
public record ImportsShown(List<ImportShown> items) {}
