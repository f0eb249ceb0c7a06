#include "channels/smtp/smtp_capabilities.h"

namespace deskbell {

using namespace Qt::StringLiterals;

SmtpCapabilities smtpCapabilities(const SmtpReply &ehlo)
{
    SmtpCapabilities can;
    // The first line is the server's name, whatever it looks like.
    for (qsizetype i = 1; i < ehlo.lines.size(); ++i) {
        QString line = QString::fromLatin1(ehlo.lines[i]).toUpper().simplified();
        // Old servers write "AUTH=LOGIN PLAIN".
        if (line.startsWith(u"AUTH="_s))
            line[4] = u' ';
        const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
        if (words.isEmpty())
            continue;
        const QString &keyword = words.first();
        if (keyword == u"STARTTLS"_s) {
            can.startTls = true;
        } else if (keyword == u"PIPELINING"_s) {
            can.pipelining = true;
        } else if (keyword == u"DSN"_s) {
            can.dsn = true;
        } else if (keyword == u"SMTPUTF8"_s) {
            can.smtpUtf8 = true;
        } else if (keyword == u"SIZE"_s) {
            can.sizeOffered = true;
            can.size = std::max<qint64>(0, words.value(1).toLongLong());
        } else if (keyword == u"AUTH"_s) {
            for (const QString &mechanism : words.sliced(1))
                if (!can.auth.contains(mechanism))
                    can.auth.append(mechanism);
        }
    }
    return can;
}

} // namespace deskbell
