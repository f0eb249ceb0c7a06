#pragma once

#include <QtGlobal>

/// How long a text may be that a person gives, in characters; said here and nowhere else. What is longer is refused where it is typed, with the
/// number. Generous for people, small enough that a list, a letter and the database bear it.
namespace deskbell::limits {

constexpr qsizetype name = 200;         ///< client, office, automation; how a client is greeted
constexpr qsizetype number = 100;       ///< a client's or a matter's; an amount; the id of one press of a button
constexpr qsizetype title = 300;        ///< a matter, a line of it, its sender
constexpr qsizetype reason = 1000;      ///< why, or how we know: pauses, overrides, sources
constexpr qsizetype link = 2000;
constexpr qsizetype server = 300;       ///< address of a server, login
constexpr qsizetype password = 500;
constexpr qsizetype phone = 60;         ///< as typed, with its spaces and brackets
constexpr qsizetype email = 254;        ///< RFC 5321 4.5.3.1.3, without the angle brackets; in bytes
constexpr qsizetype localPart = 64;     ///< RFC 5321 4.5.3.1.1; in bytes
constexpr qsizetype signature = 2000;
constexpr qsizetype subject = 300;
constexpr qsizetype body = 20'000;      ///< a template's, or a message's own text
constexpr qint64 fileBytes = 1'000'000; ///< of a text or definition read from a file; a list of clients has its own

} // namespace deskbell::limits
