import Records

extension SiteSamples {
    var indicators: String {
        """
        # Chỉ tiêu: đo cái gì, đo thế nào. Phép đo: đếm, tỷ số, tiền. Tính chất: thời điểm, trong kỳ, lũy kế.
        - định danh: ap-an-toan
          tên: Ấp, khu phố đạt tiêu chuẩn “An toàn về ANTT” (mẫu)
          tên ngắn: Ấp, khu phố đạt chuẩn
          đơn vị tính: ấp, khu phố
          vị ngữ: đạt tiêu chuẩn “An toàn về ANTT”
          phép đo: tỷ số
          tính chất: thời điểm
          chiều tốt: tăng
          mẫu số: ap-khu-pho
          tiêu chuẩn: an-toan-antt
          nhóm: tiêu chuẩn
          định nghĩa: Hãy ghi rõ cách đếm, để năm nào cũng đếm như nhau.
        - định danh: xa-co-loa
          tên: Xã, phường có mô hình “Tiếng loa mẫu”
          đơn vị tính: xã, phường
          phép đo: tỷ số
          tính chất: thời điểm
          chiều tốt: tăng
          mẫu số: xa-phuong
          mô hình: tieng-loa-mau
          nhóm: mô hình
        - định danh: tin-bao
          tên: Tin báo của nhân dân (mẫu)
          đơn vị tính: tin
          phép đo: đếm
          tính chất: trong kỳ
          nhóm: nguồn tin

        """
    }

    var organisations: String {
        """
        # Đơn vị chủ trì mô hình, nơi tặng khen thưởng.
        - định danh: cong-an-tinh-mau
          tên: Công an tỉnh (mẫu)
          loại: công an
          cấp: tỉnh

        """
    }

    var standards: String {
        """
        # Tiêu chuẩn mà chỉ tiêu dựa vào.
        - định danh: an-toan-antt
          tên: An toàn về ANTT
          quy tắc: Hãy ghi văn bản và quy tắc xét công nhận.
          ghi chú: Mục này là mẫu.

        """
    }

    var targets: String {
        CSVText.lines([
            ["chỉ tiêu", "kỳ", "giá trị", "nguồn", "ghi chú"],
            ["tin-bao", "\(period.year)", "200", "bao-cao-mau", "Số mẫu, bịa ra để thử."],
        ])
    }

    var activities: String {
        CSVText.lines([
            ["định danh", "loại", "ngày", "tên", "số buổi", "lượt người", "nguồn", "ghi chú"],
            [
                "ngay-hoi-mau", "ngày hội", "\(period.year)-08-19", "Ngày hội mẫu", "1", "300", "bao-cao-mau",
                "Hoạt động mẫu, không có thật.",
            ],
        ])
    }

    /// By communes, in the period and a year before, so that sums and a comparison are seen.
    var observations: String {
        let heading = ["chỉ tiêu", "địa bàn", "kỳ", "giá trị", "nguồn", "ghi chú"]
        let values = [("xa-mau-mot", 52, 45), ("xa-mau-hai", 47, 40), ("phuong-mau", 63, 51)]
        let rows = values.flatMap { place, now, before in
            [(period, now), (earlier, before)].map { time, value in
                ["tin-bao", place, time.code, "\(value)", "bao-cao-mau", "Số mẫu, bịa ra để thử."]
            }
        }
        return CSVText.lines([heading] + rows)
    }

    var awards: String {
        """
        ---
        # Khen thưởng của cả năm: chỉ ghi số lượng; nêu tên một người phải có căn cứ.
        tiêu đề: Khen thưởng (mẫu)
        nguồn: bao-cao-mau
        khen thưởng:
          - loại: giấy khen
            nơi tặng: cong-an-tinh-mau
            tập thể: 6
            cá nhân: 4
            ghi chú: Số mẫu, bịa ra để thử.
        ---

        Bài mẫu, số liệu bịa ra để thử.

        """
    }

    var about: String {
        """
        ---
        tiêu đề: Về trang này
        tóm tắt: Trang này là gì, ai làm, số liệu từ đâu ra.
        ---

        Hãy viết ở đây: trang này của ai, cập nhật khi nào, số liệu lấy từ đâu, góp ý gửi về đâu. Trang mới dựng còn dùng số mẫu.

        """
    }
}

/// Rows as a sheet of the content has them: commas, and quotes where a cell needs them.
enum CSVText {
    static func lines(_ rows: [[String]]) -> String {
        rows.map { $0.map(cell).joined(separator: ",") + "\n" }.joined()
    }

    static func cell(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { ",;\"".unicodeScalars.contains($0) }) else { return text }
        return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }
}
