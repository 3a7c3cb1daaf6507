package vn.liem.recovery.asset.door;

import java.util.List;
import vn.liem.service.door.MaxLength;

/** Of which assets it is to be told what people have recorded, by their numbers. */
public record AssetNumbersToTell(
        @MaxLength(RecordedAssetsResource.NUMBERS_MAX) List<String> assets) {}
