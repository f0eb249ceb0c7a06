#pragma once

#include "domain/values/result.h"

#include <QByteArray>
#include <QString>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

/// What the fuzz targets share. Each is a function of bytes; what it promises of any of them is checked here.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace deskbell::fuzz {

/// Ends the process with the sentence that does not hold: libFuzzer then keeps the input, and a replay names its file.
inline void promise(bool kept, const char *sentence)
{
    if (kept)
        return;
    std::fprintf(stderr, "broken promise: %s\n", sentence);
    std::abort();
}

/// A refusal a person can be told: which kind, and the code of its sentence.
inline void promiseRefusal(const Error &error)
{
    promise(error.kind == ErrorKind::Rejected, "what is wrong with an input is said as a refusal");
    promise(!error.code.isEmpty(), "a refusal has a code");
}

inline QByteArray bytesOf(const std::uint8_t *data, std::size_t size)
{
    return {reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)};
}

/// UTF-8; behind a byte FF it is UTF-16 as it stands, so that half surrogate pairs occur too.
inline QString textOf(const std::uint8_t *data, std::size_t size)
{
    if (size == 0 || data[0] != 0xFF)
        return QString::fromUtf8(bytesOf(data, size));
    QString text;
    for (std::size_t i = 1; i + 1 < size; i += 2)
        text += QChar(static_cast<char16_t>(data[i] | data[i + 1] << 8));
    return text;
}

} // namespace deskbell::fuzz
