// SPDX-License-Identifier: GPL-2.0-or-later
/* Types, places of variables and their values from the debug information in any bytes; anything but
 * an ELF file is taken as a kernel's BTF. Start with small programs as seeds. */
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "tests/fakes/fake_stop.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	if (n > 4 && !memcmp(data, "\177ELF", 4))
		fake_stop_ask_bytes(data, n);
	else
		fake_stop_ask_btf(data, n);
	return 0;
}
