// SPDX-License-Identifier: GPL-2.0-or-later
/* i386's calls with their arguments in user memory: eax has the number 102, ebx the sub-call, ecx
 * the address of an array of words. */
#include "abi/calls/call.h"
#include "abi/calls/sysent_rows.h"

/* Old calls with more arguments than the first kernels could pass: their numbers and counts of
 * words. */
enum { NR_MMAP = 90, MMAP_WORDS = 6, NR_SELECT = 82, SELECT_WORDS = 5 };

/* Takes the words at `addr` as arguments; the rest become 0. */
static bool words_to_args(struct call *c, uint64_t addr, unsigned n)
{
	uint32_t words[6];

	if (!call_read(c, AT_ENTRY, addr, words, n * sizeof(words[0])))
		return false;
	for (unsigned i = 0; i < 6; i++)
		c->args[i] = i < n ? words[i] : 0;
	return true;
}

bool call_socketcall(struct call *c)
{
	uint64_t sub = c->args[0];

	if (c->abi != ABI_I386 || c->nr != NR_SOCKETCALL || sub > SOCKETCALLS ||
	    !socketcall_nargs(sub) || !words_to_args(c, c->args[1], socketcall_nargs(sub)))
		return false;
	c->nr = SOCKETCALL_BASE + sub;
	return true;
}

static bool unpack(struct call *c, unsigned nr, unsigned words, unsigned to)
{
	if (c->nr != nr || !words_to_args(c, c->args[0], words))
		return false;
	c->nr = to;
	return true;
}

bool call_unpack(struct call *c)
{
	return c->abi == ABI_I386 &&
	       (call_socketcall(c) || unpack(c, NR_MMAP, MMAP_WORDS, NR_OLD_MMAP) ||
		unpack(c, NR_SELECT, SELECT_WORDS, NR_OLD_SELECT));
}
