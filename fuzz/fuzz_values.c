// SPDX-License-Identifier: GPL-2.0-or-later
/* Types, places of variables and their values from the debug information in any bytes. Start with
 * small programs as seeds. */
#include <stddef.h>
#include <stdint.h>

#include "tests/fakes/fake_stop.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	fake_stop_ask_bytes(data, n);
	return 0;
}
