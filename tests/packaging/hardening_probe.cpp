#include <cstdio>
#include <cstring>
#include <string>

/// A program that gives the compiler a reason for each of its protections: an array on the stack, filled from outside, by calls that can be fortified.
int main(int count, char **arguments)
{
    char copied[32];
    // A name longer than the array must end the program: the unsafe call is what is tried here.
    std::strcpy(copied, arguments[count - 1]); // NOLINT(clang-analyzer-security.insecureAPI.strcpy)
    char printed[64];
    std::snprintf(printed, static_cast<std::size_t>(std::strlen(copied) + 8), "%s, %d", copied, count);
    const std::string whole(printed);
    std::printf("%zu\n", whole.size());
    return 0;
}
