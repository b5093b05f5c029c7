// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT

// For programs that mingw-w64 makes: a thread's thread_local objects end before their memory does.

#include <pthread.h>

namespace {

thread_local volatile bool touched = false;

// At a thread's end winpthreads calls what its keys ask for, key by key. GCC makes a key for the
// memory of thread_local objects when the first of them is touched, and only then one for their
// destructors: these ran on freed memory (GCC bug 80816). Qt's own too: a thread that had used a
// QRegularExpression, as the store's does, now and then failed there with winpthreads' lock in its
// hand, and the process waited for that lock instead of ending.
// So the memory gets the second key, and the first is given back for the destructors. Before all
// static objects, which might touch a thread_local one.
[[gnu::constructor(101)]] void endBeforeMemory()
{
    pthread_key_t first = 0;
    if (pthread_key_create(&first, nullptr) == 0) {
        touched = true;
        pthread_key_delete(first);
    }
}

} // namespace
