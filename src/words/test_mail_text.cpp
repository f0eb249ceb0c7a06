#include "words/test_mail_text.h"

#include "words/words.h"

using namespace Qt::StringLiterals;

namespace deskbell::words {

TestMailText testMail(const QString &officeName, const QString &language)
{
    return {translated("mail", QT_TRANSLATE_NOOP("mail", "Deskbell: the mail account works"), language),
            translated("mail", QT_TRANSLATE_NOOP("mail", "Deskbell sent this message to test the mail account of %1.\n\nMessages to clients leave from this address. There is nothing to do."), language)
                .arg(officeName)};
}

QString sampleSubject(const QString &subject, const QString &language)
{
    return translated("mail", QT_TRANSLATE_NOOP("mail", "Sample: %1"), language).arg(subject);
}

} // namespace deskbell::words
