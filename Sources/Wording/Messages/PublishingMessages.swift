extension PublishingFault {
    public func message(in language: Language) -> Message {
        switch self {
        case .unknownFigure, .figureOfModel, .unknownSource, .figureWithoutPeriod, .noFigure, .unknownFacet,
            .facetNotOfFigure, .facetMissing, .figureTextDiffers:
            figureMessage(language)
        case .embedNotImage, .embedNotAlone, .embedOfSeveral, .embedOfOne, .chartOfUnits, .tooManyCharts:
            embedMessage(language)
        case .imageNotPublished, .pictureMissing, .pictureFormat, .pictureDamaged, .pictureTooLarge, .pictureNotUsed:
            pictureMessage(language)
        case .numberNotLinked, .numberContradicts, .percentNotOfParts, .percentAlone, .directionDiffers:
            numberMessage(language)
        case .unknownRevision, .revisionWithoutSite, .gitMissing, .gitFailed: gitMessage(language)
        case .fileExists, .folderNotEmpty: newFileMessage(language)
        case .foreignFile, .badOutputFolder, .unwritable, .contentUnreadable: diskMessage(language)
        case .foreignWork, .locked, .shrinks, .interrupted, .manifestMissing, .manifestDamaged, .manifestVersion:
            buildMessage(language)
        case .portTaken, .cannotListen, .editingForOthers: previewMessage(language)
        default: pageMessage(language)
        }
    }

    private func figureMessage(_ language: Language) -> Message {
        switch self {
        case .unknownFigure(let text, let nearest):
            language.choose(
                vi: Message(
                    "Không có chỉ tiêu “\(text)”.",
                    help: didYouMean(nearest, language) ?? "Hãy dùng một định danh trong indicators.yml."),
                en: Message(
                    "There is no indicator “\(text)”.",
                    help: didYouMean(nearest, language) ?? "Use an id from indicators.yml."))
        case .figureOfModel(let model, let indicators):
            language.choose(
                vi: Message(
                    indicators.isEmpty
                        ? "Chưa có chỉ tiêu nào đếm mô hình “\(model)”."
                        : "Có \(indicators.count) chỉ tiêu đếm mô hình “\(model)”.",
                    help: indicators.isEmpty
                        ? "Hãy thêm một chỉ tiêu có “mô hình: \(model)”."
                        : "Hãy chọn một: \(indicators.joined(separator: ", "))."),
                en: Message(
                    indicators.isEmpty
                        ? "No indicator counts the model “\(model)”."
                        : "\(indicators.count) indicators count the model “\(model)”.",
                    help: indicators.isEmpty
                        ? "Add an indicator with “model: \(model)”."
                        : "Choose one: \(indicators.joined(separator: ", "))."))
        case .unknownSource(let text, let nearest):
            language.choose(
                vi: Message(
                    "Không có nguồn “\(text)”.",
                    help: didYouMean(nearest, language) ?? "Hãy dùng một định danh trong sources.yml."),
                en: Message(
                    "There is no source “\(text)”.",
                    help: didYouMean(nearest, language) ?? "Use an id from sources.yml."))
        case .figureWithoutPeriod(let text):
            language.choose(
                vi: Message(
                    "Chưa rõ kỳ của số liệu “\(text)”.", help: "Hãy viết cả kỳ: [](figure:\(text)/2019-10m)."),
                en: Message("The figure “\(text)” needs a period.", help: "Write it: [](figure:\(text)/2019-10m)."))
        case .noFigure(let indicator, let period, let place, let offers):
            language.choose(
                vi: Message(
                    "“\(indicator)” không có số liệu kỳ \(period) ở “\(place)”.",
                    help: offers.isEmpty
                        ? "Hãy nhập số liệu này trước." : "Đã có số liệu các kỳ: \(offers.joined(separator: ", "))."),
                en: Message(
                    "“\(indicator)” has no figure for \(period) at “\(place)”.",
                    help: offers.isEmpty
                        ? "Enter the figure first." : "There are figures for: \(offers.joined(separator: ", "))."))
        case .unknownFacet(let facet, let choices):
            language.choose(
                vi: Message(
                    facet.isEmpty ? "Cần nói rõ phần nào của số liệu này." : "Không có phần “#\(facet)” ở đây.",
                    help: "Hãy viết " + facets(choices, "hoặc")),
                en: Message(
                    facet.isEmpty ? "Say which part of it is meant." : "There is no part “#\(facet)” here.",
                    help: "Write " + facets(choices, "or")))
        case .facetNotOfFigure(let facet):
            language.choose(
                vi: Message("Số đếm không có phần “#\(facet)”.", help: "Hãy bỏ “#\(facet)”."),
                en: Message("A count has no part “#\(facet)”.", help: "Leave out “#\(facet)”."))
        case .facetMissing(let facet, let lack):
            language.choose(
                vi: Message(
                    "Không có “#\(facet)” của số liệu này: \(reason(lack, language)).", help: "Hãy bỏ chỗ này."),
                en: Message("The figure has no “#\(facet)”: \(reason(lack, language)).", help: "Leave it out."))
        case .figureTextDiffers(let written, let expected, let record):
            language.choose(
                vi: Message(
                    "Ghi “\(written)” nhưng số liệu là “\(expected.joined(separator: "”, “"))” (\(record)).",
                    help: "Hãy viết “\(expected.first ?? "")”, hoặc để trống trong ngoặc vuông để Loa tự điền."),
                en: Message(
                    "It says “\(written)”, but the figure is “\(expected.joined(separator: "”, “"))” (\(record)).",
                    help: "Write “\(expected.first ?? "")”, or leave the brackets empty to have it filled in."))
        default: Message(code)
        }
    }

    private func reason(_ lack: FacetLack, _ language: Language) -> String {
        switch lack {
        case .comparison(let reason): FigureWords(language).reason(reason).lowercasedFirst
        case .target: language.choose(vi: "chưa có kế hoạch", en: "nothing was planned")
        case .rank: language.choose(vi: "không có địa bàn nào để xếp hạng cùng", en: "no places to rank it among")
        }
    }

    private func facets(_ choices: [String], _ or: String) -> String {
        let named = choices.filter { !$0.isEmpty }.map { "#\($0)" }
        guard let last = named.last, named.count > 1 else { return "\(named.first ?? "")." }
        return named.dropLast().joined(separator: ", ") + " \(or) \(last)."
    }

    private func pageMessage(_ language: Language) -> Message {
        switch self {
        case .addressTwice(let url):
            language.choose(
                vi: Message("Hai trang cùng địa chỉ “\(url)”.", help: "Hãy đổi tên tệp hoặc định danh của một trang."),
                en: Message("Two pages have the address “\(url)”.", help: "Rename one of the two."))
        case .tooLong(let count, let limit):
            language.choose(
                vi: Message("Dài \(count) ký tự, quá \(limit).", help: "Hãy viết gọn lại trong \(limit) ký tự."),
                en: Message("It has \(count) characters, over \(limit).", help: "Say it in \(limit)."))
        case .noTitle:
            language.choose(
                vi: Message(
                    "Bài này chưa có tiêu đề.", help: "Hãy thêm “tiêu đề: …”, hoặc bắt đầu bài bằng dòng “# …”."),
                en: Message("This has no title.", help: "Add “title: …”, or begin the text with a line “# …”."))
        case .nothingToExplain(let query):
            language.choose(
                vi: Message(
                    "Không có số liệu nào ở “\(query)”.",
                    help: "Hãy hỏi bằng số liệu (chỉ-tiêu/kỳ), dòng của tệp (tệp:dòng) hoặc trang (/chi-tieu/…/)."),
                en: Message(
                    "There is no figure at “\(query)”.",
                    help: "Ask by a figure (indicator/period), a line of a file (file:line) or a page (/chi-tieu/…/)."))
        case .nothingToFreeze(let period):
            language.choose(
                vi: Message(
                    "Kỳ “\(period)” chưa có số liệu nào để khóa.",
                    help: "Hãy xem lại mã kỳ, hoặc nhập số liệu của kỳ ấy trước."),
                en: Message(
                    "The period “\(period)” has no figures to freeze.",
                    help: "Look at its code again, or enter its figures first."))
        case .deadLink(let link, let nearest):
            language.choose(
                vi: Message(
                    "Liên kết “\(link)” không dẫn tới trang nào.",
                    help: didYouMean(nearest, language) ?? "Hãy viết từ gốc của trang web, như /mo-hinh/."),
                en: Message(
                    "The link “\(link)” leads to no page.",
                    help: didYouMean(nearest, language) ?? "Write it from the site's root, as in /mo-hinh/."))
        case .deadAnchor(let link):
            language.choose(
                vi: Message("Liên kết “\(link)” dẫn tới một chỗ không có trong trang.", help: "Hãy bỏ phần sau dấu #."),
                en: Message(
                    "The link “\(link)” leads to a place that its page does not have.", help: "Leave out the #."))
        default: Message(code)
        }
    }
}
