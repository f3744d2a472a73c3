/// A record kept with others of its kind in a YAML or CSV file.
protocol SetRecord: HeadedRecord {
    init?(_ fields: inout Fields, defaults: Defaults)
}

/// A record with a body, in a Markdown file of its own.
protocol ProseRecord: HeadedRecord {
    init?(_ fields: inout Fields, defaults: Defaults, body: Prose)
}
