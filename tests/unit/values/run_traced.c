// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/unit/values/run_traced.h"

#include <elf.h>
#include <errno.h>
#include <fcntl.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>
#include <sys/personality.h>
#include <sys/ptrace.h>
#include <sys/uio.h>
#include <sys/user.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

static int read_memory(void *ctx, uint64_t addr, void *to, size_t n)
{
	struct traced *t = ctx;
	struct iovec local = { to, n }, remote = { (void *)(uintptr_t)addr, n };

	return process_vm_readv(t->pid, &local, 1, &remote, 1, 0) == (ssize_t)n ? 0 : -EFAULT;
}

static void take_registers(struct traced *t)
{
	struct user_regs_struct u;

	assert_int_equal(ptrace(PTRACE_GETREGS, t->pid, 0, &u), 0);
	t->regs = (struct registers){
		.gpr = { u.rax, u.rcx, u.rdx, u.rbx, u.rsp, u.rbp, u.rsi, u.rdi, u.r8, u.r9, u.r10,
			 u.r11, u.r12, u.r13, u.r14, u.r15 },
		.rip = u.rip,
		.flags = u.eflags,
		.cs = u.cs,
		.ss = u.ss,
		.fs_base = u.fs_base,
		.gs_base = u.gs_base,
	};
}

/* Where the program was loaded, from its auxiliary vector. */
static uint64_t program_headers(struct traced *t, int bits)
{
	char path[64];
	uint8_t bytes[1024];
	ssize_t n;
	int fd;

	snprintf(path, sizeof(path), "/proc/%d/auxv", t->pid);
	fd = open(path, O_RDONLY | O_CLOEXEC);
	n = read(fd, bytes, sizeof(bytes));
	close(fd);
	for (ssize_t i = 0; i + bits / 4 <= n; i += bits / 4) {
		uint64_t type = 0, value = 0;

		memcpy(&type, bytes + i, bits / 8);
		memcpy(&value, bytes + i + bits / 8, bits / 8);
		if (type == AT_PHDR)
			return value;
	}
	fail();
	return 0;
}

void traced_start(struct traced *t, const char *path, uint64_t phdr_vaddr)
{
	int out[2], status;
	unsigned char ident[EI_NIDENT] = { 0 };
	FILE *f = fopen(path, "re");

	assert_non_null(f);
	assert_int_equal(fread(ident, sizeof(ident), 1, f), 1);
	fclose(f);
	assert_int_equal(pipe2(out, O_CLOEXEC), 0);
	memset(t, 0, sizeof(*t));
	t->pid = fork();
	assert_true(t->pid >= 0);
	if (!t->pid) {
		dup2(out[1], STDOUT_FILENO);
		ptrace(PTRACE_TRACEME, 0, 0, 0);
		execl(path, path, NULL);
		_exit(127);
	}
	close(out[1]);
	t->from = out[0];
	assert_int_equal(waitpid(t->pid, &status, 0), t->pid);
	assert_true(WIFSTOPPED(status));
	ptrace(PTRACE_SETOPTIONS, t->pid, 0, PTRACE_O_EXITKILL);
	t->bias = program_headers(t, ident[EI_CLASS] == ELFCLASS32 ? 32 : 64) - phdr_vaddr;
	t->m = (struct machine_source){
		.ctx = t, .regs = &t->regs, .entry = &t->regs, .read = read_memory
	};
}

uint8_t traced_poke(struct traced *t, uint64_t addr, uint8_t byte)
{
	long word = ptrace(PTRACE_PEEKTEXT, t->pid, addr, 0);
	const uint8_t old = (uint8_t)word;

	assert_int_equal(ptrace(PTRACE_POKETEXT, t->pid, addr, (word & ~0xffl) | byte), 0);
	return old;
}

int traced_go(struct traced *t)
{
	struct user_regs_struct u;
	int status;

	assert_int_equal(ptrace(PTRACE_CONT, t->pid, 0, 0), 0);
	assert_int_equal(waitpid(t->pid, &status, 0), t->pid);
	if (WIFEXITED(status)) {
		assert_int_equal(WEXITSTATUS(status), 0);
		return 0;
	}
	assert_true(WIFSTOPPED(status));
	assert_int_equal(WSTOPSIG(status), SIGTRAP);
	assert_int_equal(ptrace(PTRACE_GETREGS, t->pid, 0, &u), 0);
	u.rip--;
	assert_int_equal(ptrace(PTRACE_SETREGS, t->pid, 0, &u), 0);
	take_registers(t);
	return 1;
}

void traced_step(struct traced *t)
{
	int status;

	assert_int_equal(ptrace(PTRACE_SINGLESTEP, t->pid, 0, 0), 0);
	assert_int_equal(waitpid(t->pid, &status, 0), t->pid);
	assert_true(WIFSTOPPED(status));
}

void traced_end(struct traced *t)
{
	int status;

	kill(t->pid, SIGKILL);
	assert_int_equal(waitpid(t->pid, &status, 0), t->pid);
}
