#include "domain/text/charset.h"

#include <memory>
#include <unicode/ucnv.h>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

struct CloseConverter {
    void operator()(UConverter *converter) const { ucnv_close(converter); }
};

} // namespace

Result<QString> decoded(const QByteArray &bytes, const QString &name)
{
    UErrorCode status = U_ZERO_ERROR;
    const QByteArray asked = name.trimmed().toLatin1();
    if (asked.isEmpty()) // ICU would take the machine's own
        return failure(ErrorKind::Rejected, u"unknown_encoding"_s, name, u"encoding"_s);
    const std::unique_ptr<UConverter, CloseConverter> converter(ucnv_open(asked.constData(), &status));
    if (U_FAILURE(status))
        return failure(ErrorKind::Rejected, u"unknown_encoding"_s, name, u"encoding"_s);
    ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);

    QString text(bytes.size() + 1, Qt::Uninitialized); // no charset here makes more UTF-16 units than it has bytes
    auto *out = reinterpret_cast<UChar *>(text.data());
    const UChar *const start = out;
    const char *in = bytes.constData();
    ucnv_toUnicode(converter.get(), &out, out + text.size(), &in, bytes.constData() + bytes.size(), nullptr, true, &status);
    if (U_FAILURE(status))
        return failure(ErrorKind::Rejected, u"bad_encoding"_s, name, u"encoding"_s);
    text.truncate(out - start);
    return text;
}

} // namespace deskbell
