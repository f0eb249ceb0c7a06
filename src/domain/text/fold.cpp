#include "domain/text/fold.h"

#include <algorithm>
#include <map>
#include <memory>
#include <unicode/ucol.h>

namespace deskbell {

namespace {

/// Letters that Unicode does not decompose although people type them plain.
QStringView plainForm(char16_t letter)
{
    switch (letter) {
    case u'ł': return u"l";
    case u'ø': return u"o";
    case u'æ': return u"ae";
    case u'œ': return u"oe";
    case u'ß': return u"ss";
    case u'đ':
    case u'ð': return u"d";
    case u'þ': return u"th";
    case u'ħ': return u"h";
    case u'ı': return u"i";
    case u'ĸ': return u"k";
    case u'ŋ': return u"n";
    case u'ŧ': return u"t";
    case u'ƀ': return u"b";
    case u'ɨ': return u"i";
    case u'ʉ': return u"u";
    default: return {};
    }
}

struct CloseCollator {
    void operator()(UCollator *collator) const { ucol_close(collator); }
};
using Collator = std::unique_ptr<UCollator, CloseCollator>;

/// Opening a collator costs far more than a key; ICU's are not safe to share between threads.
UCollator *collatorOf(const QString &language)
{
    thread_local std::map<QString, Collator> opened;
    const auto found = opened.find(language);
    if (found != opened.end())
        return found->second.get();
    UErrorCode status = U_ZERO_ERROR;
    Collator collator(ucol_open(language.toLatin1().constData(), &status));
    if (U_FAILURE(status)) {
        status = U_ZERO_ERROR;
        collator.reset(ucol_open("root", &status));
    }
    return opened.emplace(language, std::move(collator)).first->second.get();
}

} // namespace

QString folded(const QString &text)
{
    const QString apart = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString out;
    out.reserve(apart.size());
    for (const QChar each : apart) {
        const QChar::Category category = each.category();
        if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Other_Format)
            continue;
        if (category == QChar::Other_Control)
            out += QLatin1Char(' ');
        else if (const QStringView plain = plainForm(each.unicode()); !plain.isEmpty())
            out += plain;
        else
            out += each;
    }
    return out.simplified();
}

QString caseless(const QString &address)
{
    return address.toCaseFolded();
}

QByteArray sortKey(const QString &text, const QString &language)
{
    const UCollator *collator = collatorOf(language);
    if (!collator)
        return folded(text).toUtf8();
    const auto *characters = reinterpret_cast<const UChar *>(text.utf16());
    const auto length = static_cast<int32_t>(text.size());
    QByteArray key(text.size() * 4 + 16, Qt::Uninitialized);
    int32_t needed = ucol_getSortKey(collator, characters, length, reinterpret_cast<uint8_t *>(key.data()), static_cast<int32_t>(key.size()));
    if (needed > key.size()) {
        key.resize(needed);
        needed = ucol_getSortKey(collator, characters, length, reinterpret_cast<uint8_t *>(key.data()), needed);
    }
    key.truncate(std::max(needed - 1, 0)); // ICU ends a key with a zero byte, which a BLOB does not need
    return key;
}

QString searchTerm(const QString &typed)
{
    QString term = folded(typed);
    QString digits;
    for (const QChar each : term) {
        if (each >= QLatin1Char('0') && each <= QLatin1Char('9'))
            digits += each;
        else if (!QStringView(u" +-()").contains(each))
            return term;
    }
    if (digits.isEmpty())
        return term;
    qsizetype zeros = 0;
    while (zeros < digits.size() - 1 && digits.at(zeros) == QLatin1Char('0'))
        ++zeros;
    return digits.sliced(zeros);
}

} // namespace deskbell
