"""Vietnamese sentences of bulletins, with gaps for what they tell of. Nothing in them is a fact about anywhere.

The gaps: `place`, `model` and `other` are links; `figure`, `more` and `share` are numbers with their units.
"""

SYLLABLES = ("Bình", "Tân", "Phú", "Hòa", "Long", "Thạnh", "An", "Mỹ", "Phước", "Vĩnh", "Hưng", "Thuận", "Lộc", "Sơn",
             "Đông", "Tây", "Trung", "Thới", "Hiệp", "Lương", "Khánh", "Xuân")

MODELS = ("Tiếng kẻng bình yên", "Đường sáng an ninh", "Tổ liên gia giữ gìn trật tự", "Nhà trọ tự quản",
          "Xóm đạo hòa thuận", "Loa sớm mỗi ngày", "Hộp thư góp ý", "Bến đò an toàn",
          "Chợ văn minh", "Camera nhà mình", "Đội xung kích trẻ",
          "Cổng trường trật tự", "Vườn chung sạch đẹp", "Bếp an toàn", "Nhóm nhắn tin xóm giềng", "Ghế đá tuần tra",
          "Phụ nữ giữ nếp nhà", "Cựu binh gương mẫu", "Nông dân giúp nhau", "Mỗi nhà một đèn")

FLOWS = (("buoi-tuyen-truyen", "Buổi tuyên truyền", "buổi"), ("luot-nguoi-du", "Lượt người dự", "lượt người"),
         ("tin-bao-cua-dan", "Tin báo của dân", "tin"), ("vu-hoa-giai", "Vụ hòa giải thành", "vụ"),
         ("chuyen-tuan-tra", "Chuyến tuần tra đêm", "chuyến"), ("den-duong-moi", "Đèn đường lắp mới", "đèn"),
         ("ho-ky-cam-ket", "Hộ ký cam kết", "hộ"), ("buoi-hop-xom", "Buổi họp xóm", "buổi họp"),
         ("thu-gop-y", "Thư góp ý", "thư"), ("luot-nhac-nho", "Lượt nhắc nhở", "lượt"))

TITLES = ("{name} giữ gìn bình yên từ mỗi xóm nhỏ", "Người dân {name} cùng nhau tuần tra ban đêm",
          "Thêm một mô hình đi vào nền nếp ở {name}", "Chuyện lập lại trật tự ở {name}",
          "{name} sơ kết phong trào, nêu gương người tốt", "Từ một buổi họp xóm ở {name}",
          "Đèn đường về tận ngõ sâu của {name}", "Những người gõ cửa từng nhà ở {name}")

OPENINGS = ("Mấy năm nay, bà con {place} quen với việc hẹn nhau mỗi tối để đi một vòng quanh xóm trước khi nghỉ.",
            "Sáng nay, ở nhà văn hóa của {place}, đông đủ các tổ tự quản đã ngồi lại để nhìn xem việc gì đã làm được.",
            "Ai về {place} dịp này cũng thấy đường làng sáng hơn, hàng rào gọn hơn và cổng nhà nào cũng có số.",
            "Phong trào ở {place} bắt đầu từ những việc rất nhỏ, do chính người dân nêu ra rồi cùng nhau gìn giữ.")

SENTENCES = (
    "Theo báo cáo của đơn vị, cả năm có {figure}, việc nào cũng được ghi lại trong sổ của tổ.",
    "Riêng ở đây đã có {more}, phần lớn vào những tháng cuối năm khi mùa màng đã xong.",
    "Đến cuối năm, {share} ấp, khu phố trong toàn tỉnh đạt tiêu chuẩn do cấp trên xét và công nhận.",
    "Mô hình {model} được nhiều nơi học theo vì ít tốn kém, dễ làm và ai cũng có thể góp một tay.",
    "Các cụ cao tuổi kể rằng ngày trước mỗi khi có chuyện thì cả xóm nghe tiếng mõ là cùng chạy đến.",
    "Chi đoàn thanh niên nhận phần sửa lại bảng tin, sơn lại hàng rào và dọn các bụi rậm ven đường.",
    "Hội phụ nữ vận động từng gia đình nhắc con em về nhà đúng giờ, không tụ tập ở chỗ vắng vào đêm khuya.",
    "Những hộ ở xa trung tâm được nối vào nhóm nhắn tin chung, nhờ vậy tin báo đến nơi nhanh hơn trước.",
    "Khi có người lạ vào xóm hỏi mua bán, bà con biết gọi cho tổ trưởng để hỏi lại cho rõ ràng.",
    "Cách làm này từng được giới thiệu ở {other} và được góp ý thêm về việc phân công trực đêm.",
    "Lực lượng ở cơ sở được tập huấn về sơ cứu, chữa cháy ban đầu và cách giữ nguyên hiện trường.",
    "Trường học phối hợp với gia đình để cổng trường không còn cảnh dừng đỗ lộn xộn giờ tan lớp.",
    "Việc nhắc nhở được làm nhẹ nhàng, lấy thuyết phục làm đầu, nên ít khi phải lập biên bản.",
    "Cộng lại thì toàn tỉnh có {figure}, còn xã này góp {more}, không nhiều mà đều đặn.",
    "Trong các buổi sinh hoạt, bà con được nghe về những thủ đoạn lừa đảo qua điện thoại và trên mạng.",
    "Người có uy tín trong dòng họ đứng ra hòa giải các va chạm nhỏ, không để chuyện bé thành chuyện lớn.",
    "Mùa mưa lũ, chính những tổ tự quản ấy lại là người đầu tiên chèo xuồng đưa người già đến chỗ cao.",
    "Cán bộ phụ trách cho biết sẽ tiếp tục rà soát những nơi còn thiếu đèn, thiếu loa để kiến nghị bổ sung.")

HEADINGS = ("Việc đã làm", "Cách làm hay", "Điều rút ra", "Việc còn dang dở", "Chuyện bên lề", "Sắp tới")

ITEMS = ("**Tuần tra**: các tổ thay phiên nhau, đi đủ các ngõ trong xóm, ghi lại giờ đi và giờ về",
         "*Tuyên truyền*: phát trên loa vào buổi sáng sớm và chiều tối, lời ngắn, dễ nhớ",
         "Nhân rộng {model} sang các xóm lân cận, trước hết là những nơi đông người thuê trọ",
         "Học cách làm của {place}, nơi bà con giữ nền nếp họp xóm hằng tháng",
         "Rà lại danh sách hộ đơn chiếc để cử người ghé thăm khi trời mưa bão",
         "Sửa bảng tin ở đầu ngõ, dán số điện thoại của trực ban và của tổ trưởng")

QUOTES = ("Mỗi nhà một chút thì xóm mình yên. Không ai làm thay mình được đâu,",
          "Hồi đầu cũng ngại, sau thấy đêm nào cũng có người đi qua hỏi thăm thì thấy ấm lòng,",
          "Chúng tôi chỉ mong con cháu đi học về tối mà cha mẹ không phải lo,")
