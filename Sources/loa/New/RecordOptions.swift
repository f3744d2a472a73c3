import ArgumentParser

// What several kinds of records are told by flags, each flag in one place.

struct PeriodOption: ParsableArguments {
    @Option(help: "Kỳ: 2019-10m. · The period.")
    var period: String?
}

struct SourceOption: ParsableArguments {
    @Option(help: "Định danh của nguồn. · The id of its source.")
    var source: String?
}

struct PlaceOption: ParsableArguments {
    @Option(help: "Định danh hay tên của địa bàn. · The id or name of its place.")
    var place: String?
}

struct NameOption: ParsableArguments {
    @Option(help: "Tên tệp, nếu không để Loa tự đặt. · The file's name, if not the one that Loa gives it.")
    var name: String?
}

/// Of every record with a text of its own.
struct ProseOptions: ParsableArguments {
    @Option(help: "Tiêu đề. · The title.")
    var title: String?

    @OptionGroup var ofPeriod: PeriodOption
    @OptionGroup var fromSource: SourceOption
    @OptionGroup var atPlace: PlaceOption

    @Option(help: "Một câu tóm tắt. · A sentence that sums it up.")
    var summary: String?

    @OptionGroup var underName: NameOption

    var period: String? { ofPeriod.period }
    var source: String? { fromSource.source }
    var place: String? { atPlace.place }
    var name: String? { underName.name }
}
