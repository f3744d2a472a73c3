import Syntax
import TestSupport
import Testing

@testable import Records

struct CatalogueTests {
    private func read(_ files: [String: String] = [:]) throws -> (catalogue: Catalogue, faults: [String]) {
        var diagnostics = Diagnostics()
        let catalogue = try #require(SmallProvince.catalogue(files, diagnostics: &diagnostics))
        return (catalogue, diagnostics.lines)
    }

    @Test func `a file's own defaults reach each of its figures and awards`() throws {
        let (catalogue, faults) = try read([
            "achievements/2018/kết-quả.md".replacing("kết-quả", with: "ket-qua"): """
            ---
            nguồn: bao-mau
            địa bàn: huyen-dong
            tính đến: 2018-12-31
            trạng thái: sơ bộ
            số liệu:
              camera: 7.167
              xa-an-toan:
                giá trị: 20/24
                tính đến: không nêu
                trạng thái: chính thức
                địa bàn: tinh-mau
            khen thưởng:
              - {loại: giấy khen, nơi tặng: bo, tập thể: 3}
            ---
            # Kết quả
            """
        ])
        #expect(faults == [])
        let camera = try #require(catalogue.observations[ID("camera/2018/huyen-dong/2018-12-31")])
        #expect(camera.asOf?.value?.iso == "2018-12-31")
        #expect(camera.status == .preliminary)
        #expect(camera.sources.map(\.text) == ["bao-mau"])
        let share = try #require(catalogue.observations[ID("xa-an-toan/2018/tinh-mau")])
        #expect(share.asOf == .notStated)
        #expect(share.status == .official)
        #expect(share.value == .ratio(part: 20, of: 24))
        #expect(catalogue.commendations.map(\.id.text) == ["certificate-of-commendation/2018/bo"])
        #expect(catalogue.commendations.first?.year == 2018)
        #expect(catalogue.achievements.first?.observations.map(\.text) == [camera.id.text, share.id.text])
    }

    @Test func `figures may be a list that names its indicators`() throws {
        let (catalogue, faults) = try read([
            "achievements/2019-10m/tin.md": """
            ---
            nguồn: bao-mau
            figures:
              - indicator: tin-bao
                value: 9
              - chỉ tiêu: tin-bao
                địa bàn: huyen-dong
                giá trị: 4
            ---
            # Tin
            """
        ])
        #expect(faults == [])
        #expect(catalogue.observations.map(\.id.text) == ["tin-bao/2019-10m/huyen-dong", "tin-bao/2019-10m/tinh-mau"])
    }

    @Test func `an unreadable value, an unknown place and an unknown source are told in one run`() throws {
        let (_, faults) = try read([
            "observations/a.csv": """
            chỉ tiêu,địa bàn,kỳ,giá trị,nguồn
            tin-bao,huyen-nam,2019-10m,5x,bao-khac
            """,
            "targets.csv": """
            chỉ tiêu,kỳ,giá trị,nguồn
            tin-bao,2019,5x,bao-khac
            """,
        ])
        #expect(
            faults == [
                "observations/a.csv:2:9 unknown-reference", "observations/a.csv:2:28 bad-number",
                "observations/a.csv:2:31 unknown-reference", "targets.csv:2:14 bad-number",
                "targets.csv:2:17 unknown-reference",
            ])
    }

    @Test func `a period, a day or a folder that cannot be read is not missing too`() throws {
        let (_, faults) = try read([
            "observations/a.csv": """
            chỉ tiêu,kỳ,tính đến,giá trị,nguồn
            tin-bao,quý một,,5,bao-mau
            camera,,31/9/19,5,bao-mau
            camera,,không nêu,5,bao-mau
            """,
            "achievements/2019-13m/tin.md": "---\nnguồn: bao-mau\nsố liệu:\n  tin-bao: 5\n---\n# Tin\n",
        ])
        #expect(
            faults == [
                "achievements/2019-13m/tin.md:1:1 bad-folder", "observations/a.csv:2:9 bad-period",
                "observations/a.csv:3:9 bad-date", "observations/a.csv:4:1 stock-without-day",
            ])
    }

    @Test func `a column that is not there is told once, an empty cell where it is, an empty line where it is written`()
        throws
    {
        let (_, faults) = try read([
            "observations/a.csv": "chỉ tiêu,kỳ,Số lượng,nguồn\ntin-bao,2019-10m,5,bao-mau\ntin-bao,2018,6,bao-mau\n",
            "observations/b.csv": "chỉ tiêu,kỳ,giá trị,nguồn\ntin-bao,2019-10m,,bao-mau\n,2018,6,bao-mau\n",
            "observations/c.yml": "- chỉ tiêu: tin-bao\n  giá trị:\n  kỳ: 2018\n",
        ])
        #expect(
            faults == [
                "observations/a.csv:1:1 missing-field", "observations/a.csv:1:13 unknown-key",
                "observations/b.csv:2:18 missing-field", "observations/b.csv:3:1 missing-field",
                "observations/c.yml:2:3 missing-field",
            ])
    }

    @Test func `a file in another encoding is told as such, and not that its keys are unknown`() throws {
        var diagnostics = Diagnostics()
        let text = "---\nng\u{E0}y: 2019-11-05\nngu\u{F4}n: bao-mau\n---\n# Tin\n"
        let raw = text.unicodeScalars.map { UInt8($0.value) }
        let file = SourceFile(path: "bulletins/2019/tin.md", raw: raw, diagnostics: &diagnostics)
        let folder = SourceFolder(files: SmallProvince.files().files + [file])
        _ = Catalogue.read(folder, diagnostics: &diagnostics)
        #expect(diagnostics.all.map(\.fault.code) == ["not-utf8"])
    }

    @Test func `a better name for a file keeps its folder`() throws {
        var diagnostics = Diagnostics()
        let files = ["bulletins/2019/Tin Mới.md": "---\nngày: 2019-11-05\n---\n# Tin\n"]
        _ = SmallProvince.catalogue(files, diagnostics: &diagnostics)
        #expect(
            diagnostics.all.compactMap { $0.fault as? RecordFault }
                == [.badSlug("2019/Tin Mới", suggestion: "2019/tin-moi")])
    }

    @Test func `only public records are in the catalogue`() throws {
        let (catalogue, faults) = try read([
            "bulletins/2019/nháp.md".replacing("nháp", with: "nhap"):
                "---\nngày: 2019-11-05\ncông khai: không\nnguồn: chưa-có\n---\n# Nháp",
            "bulletins/2019/tin.md": "---\nngày: 2019-11-05\n---\n# Tin",
        ])
        #expect(catalogue.bulletins.map(\.id.text) == ["2019/tin"])
        #expect(faults == ["bulletins/2019/nhap.md:4:8 unknown-reference"])
    }

    @Test func `a column that is unknown or there twice is told of once, and what it meant is not missed`() throws {
        let rows = (0..<2_000).map { "bao-\($0),báo chí,Bài \($0),Báo,Báo Mẫu,không nêu\n" }.joined()
        let (_, all) = try read(["sources.csv": "id,kind,tiêu đềề,publisher,nơi xuất bản,date\n" + rows])
        #expect(all == ["sources.csv:1:9 unknown-key", "sources.csv:1:28 key-twice <- sources.csv:1:18"])
    }

    @Test func `a sheet of a thousand errors is read no further`() throws {
        let (_, faults) = try read(["sources.csv": "id,kind\n" + String(repeating: "bao,x\n", count: 5_000)])
        #expect(faults.contains("sources.csv:1:1 too-many-faults") && faults.count < 1_010)
    }

    @Test func `a draft may name a draft`() throws {
        let draft =
            SmallProvince.sources
            + "\n- {định danh: nhap, công khai: không, loại: báo cáo, tiêu đề: x, nơi xuất bản: y, ngày: không nêu}"
        let (_, faults) = try read([
            "sources.yml": draft,
            "bulletins/2019/nhap.md": "---\nngày: 2019-11-05\ncông khai: không\nnguồn: nhap\n---\n# Nháp",
        ])
        #expect(faults == [])
    }

    @Test func `a record that could not be read is not missed by those who name it`() throws {
        let broken = SmallProvince.sources + "\n- {định danh: bao-hai, loại: báo chí}"
        let (_, faults) = try read([
            "sources.yml": broken, "bulletins/2019/tin.md": "---\nngày: 2019-11-05\nnguồn: bao-hai\n---\n# Tin",
        ])
        #expect(
            faults == [
                "sources.yml:6:3 missing-field", "sources.yml:6:3 missing-field", "sources.yml:6:3 missing-field",
            ])
    }

    @Test func `nothing is missed in a file that is no YAML`() throws {
        let (_, faults) = try read([
            "organisations.yml": "- định danh: bo\n  tên: \"Bộ Mẫu\n",
            "commendations/a.yml": "- {loại: giấy khen, nơi tặng: bo, năm: 2018, tập thể: 1, nguồn: bao-mau}",
        ])
        #expect(faults == ["organisations.yml:2:8 yaml-quote-not-closed"])
    }

    @Test func `places without an id are called by their names, homonyms by what they lie in too`() throws {
        let (catalogue, faults) = try read([
            "places.csv": SmallProvince.places + """

                huyen-tay,002,Huyện Tây,huyện,tinh-mau
                ,00001,Xã An Hiệp,xã,huyen-dong
                ,00002,Xã An Hiệp,xã,huyen-tay
                ,00003,Thị trấn Đông,thị trấn,huyen-dong
                """
        ])
        #expect(faults == [])
        #expect(
            catalogue.places.map(\.id.text) == [
                "huyen-dong", "huyen-tay", "thi-tran-dong", "tinh-mau", "xa-an-hiep.huyen-dong", "xa-an-hiep.huyen-tay",
            ])
        #expect(catalogue.places[ID("xa-an-hiep.huyen-tay")]?.code == "00002")
    }

    @Test func `the same places come out of YAML and of a sheet as Excel saves it`() throws {
        let yaml = """
            - id: tinh-mau
              code: "01"
              name: Tỉnh Mẫu
              kind: province
            - định danh: huyen-dong
              mã: 001
              tên: Huyện Đông
              loại: huyện
              trực thuộc: tinh-mau
            """
        let sheet =
            "\u{FEFF}Định danh;Mã;Tên;Loại;Trực thuộc\r\ntinh-mau;01;Tỉnh Mẫu;tỉnh;\r\nhuyen-dong;001;Huyện Đông;huyện;tinh-mau\r\n;;;;\r\n"
        var diagnostics = Diagnostics()
        var others = SmallProvince.files().files.filter { $0.path != "places.csv" }
        others.append(SourceFile(path: "places.yml", text: yaml))
        let fromYAML = try #require(Catalogue.read(SourceFolder(files: others), diagnostics: &diagnostics))
        let fromSheet = try read(["places.csv": sheet])
        #expect(fromSheet.faults == [])
        #expect(diagnostics.lines == [])
        func outline(_ catalogue: Catalogue) -> [String] {
            catalogue.places.map { "\($0.id) \($0.code ?? "") \($0.name) \($0.kind) \($0.parent?.id.text ?? "")" }
        }
        #expect(outline(fromSheet.catalogue) == outline(fromYAML))
    }

    @Test func `a source's silence is kept as such`() throws {
        let (catalogue, faults) = try read([
            "models/loa.md": "---\ntên: Loa\ntrạng thái: không nêu\nnhóm mô hình: not-stated\n---\n",
            "summaries/2019-10m.md": "---\nngày chốt: Không nêu\n---\nLời dẫn.",
        ])
        #expect(faults == [])
        #expect(catalogue.models.first?.status == .notStated)
        #expect(catalogue.forewords.first?.cutOff == .notStated)
        #expect(catalogue.sources.first?.date == .notStated)
    }
}
