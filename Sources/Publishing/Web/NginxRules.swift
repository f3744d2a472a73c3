/// The rules for the headers as a file for nginx, with a server that hands out the compressed copies.
struct NginxRules {
    let rules: HeaderRules

    /// A page of charts may be framed by anybody, all others by nobody: other than `_headers` this can tell them apart.
    var text: String {
        let headers = rules.others.map { "    add_header \($0.name) \"\($0.value)\" always;" }
        return """
            # Within the http block, such as in /etc/nginx/conf.d/loa.conf. Change listen, server_name and root.
            map $uri $loa_cache {
                "~/(\(HeaderRules.lasting.joined(separator: "|")))/[^/]+$" "\(HeaderRules.lastingCache)";
                default "no-cache";
            }
            map $uri $loa_frames {
                "~/hinh-[^/]+\\.html$" "*";
                default "'none'";
            }
            server {
                listen 80;
                server_name localhost;
                root /srv/www/site;
                index index.html;
                error_page 404 /404.html;
                charset utf-8;
                charset_types text/css text/plain text/csv text/xml application/javascript application/json image/svg+xml;
                gzip_static on;
                add_header Content-Security-Policy "\(rules.policy); frame-ancestors $loa_frames" always;
                add_header Cache-Control $loa_cache always;
            \(headers.joined(separator: "\n"))
                types {
                    text/html html; text/css css; text/plain txt; text/csv csv; text/xml xml; image/svg+xml svg;
                    image/webp webp; font/woff2 woff2; application/javascript js; application/json json;
                    application/manifest+json webmanifest;
                    application/vnd.openxmlformats-officedocument.spreadsheetml.sheet xlsx;
                }
                location ~ /(\\.|_headers$) { return 404; }
            }

            """
    }
}
