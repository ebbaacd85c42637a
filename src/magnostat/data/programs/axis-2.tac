magnostat program 1
State solid_a pool 0.0
State solid_b pool 0.0
State solid_c pool 0.0
State residue pool 0.0
State stomach pool 0.1
State small_bowel pool 1.0
State colon pool 8.0
State TRPM6_gut signal 1.0
State plasma pool 2.49
State interstitium pool 6.88
State depot pool 0.0
State fast pool 8.2
State organs pool 17.0
State muscle pool 74.16
State deep pool 300.0
State red_cells pool 4.2
State surface pool 104.7
State crystal pool 455.3
State bone_calcium pool 100.0
State mineral pool 24900.0
State bone_phosphate pool 11554.0
State osteoblast signal 1.0
State TRPM6_kidney signal 1.0
State sodium pool 2100.0
State aldosterone signal 1.0
State potassium_gut pool 4.67
State potassium pool 68.2
State cell_potassium pool 3197.0
State calcium_gut pool 2.91
State calcium pool 24.5
State phosphate_gut pool 2.64
State phosphate pool 19.78
State cell_phosphate pool 626.0
State FGF23 signal 1.0
State PTH signal 1.0
State gland signal 1.0
State calcitriol signal 1.0
State citrate pool 0.0
State L1:solid_a pool 0.0
State L1:solid_b pool 0.0
State L1:solid_c pool 0.0
State L1:residue pool 0.0
State L1:stomach pool 0.0
State L1:small_bowel pool 0.0
State L1:colon pool 0.0
State L1:plasma pool 0.0
State L1:interstitium pool 0.0
State L1:depot pool 0.0
State L1:fast pool 0.0
State L1:organs pool 0.0
State L1:muscle pool 0.0
State L1:deep pool 0.0
State L1:red_cells pool 0.0
State L1:surface pool 0.0
State L1:crystal pool 0.0
State L2:solid_a pool 0.0
State L2:solid_b pool 0.0
State L2:solid_c pool 0.0
State L2:residue pool 0.0
State L2:stomach pool 0.0
State L2:small_bowel pool 0.0
State L2:colon pool 0.0
State L2:plasma pool 0.0
State L2:interstitium pool 0.0
State L2:depot pool 0.0
State L2:fast pool 0.0
State L2:organs pool 0.0
State L2:muscle pool 0.0
State L2:deep pool 0.0
State L2:red_cells pool 0.0
State L2:surface pool 0.0
State L2:crystal pool 0.0
Parameter gut.tau_stomach 0.9
Parameter gut.tau_small 4.0
Parameter gut.tau_colon 30.0
Parameter gut.V_small 0.2534
Parameter gut.K_small 0.1744
Parameter gut.k_leak 0.0175
Parameter gut.V_colon 0.02923
Parameter gut.K_colon 2.0
Parameter gut.k_leak_colon 0.0003
Parameter gut.k_secretion 0.02957
Parameter gut.k_shed 0.02898
Parameter gut.g_TRPM6 0.2
Parameter gut.c_TRPM6 0.08
Parameter gut.e_oestrogen 0.05
Parameter gut.e_insulin 0.05
Parameter gut.e_EGF 0.1
Parameter gut.e_PTH 0.05
Parameter gut.e_FGF23 0.025
Parameter gut.acid 1.0
Parameter gut.e_acid 0.3
Parameter gut.flora 1.0
Parameter gut.e_flora 0.1
Parameter gut.tau_TRPM6 168.0
Parameter gut.E_TRPM6 1.0
Parameter gut.E_leak 1.0
Parameter plasma.V_p 3.0
Parameter plasma.V_i 12.0
Parameter plasma.albumin 42.0
Parameter plasma.b_complex 0.1129
Parameter plasma.E_complex 1.0
Parameter plasma.b_albumin 0.0119
Parameter plasma.s_pH 0.323
Parameter plasma.e_FFA 0.03
Parameter plasma.set_point 0.573
Parameter plasma.Q_capillary 150.0
Parameter plasma.k_depot 0.317
Parameter plasma.stated_at 0.85
Parameter plasma.k_sweat 0.00686
Parameter cells.fast0 8.2
Parameter cells.tau_fast 0.3463
Parameter cells.organs0 17.0
Parameter cells.tau_organs 10.36
Parameter cells.muscle0 74.16
Parameter cells.tau_muscle 92.8
Parameter cells.deep0 300.0
Parameter cells.tau_deep 12000.0
Parameter cells.capacity 1.075
Parameter cells.K_uptake 0.01201
Parameter cells.g_uptake 0.6
Parameter cells.E_efflux 1.0
Parameter cells.e_insulin 0.14
Parameter cells.e_catecholamines 0.1204
Parameter cells.ATP 0.8
Parameter cells.E_ATP 1.0
Parameter cells.K_ATP 0.16
Parameter cells.free0 0.6
Parameter erythrocyte.volume 2.0
Parameter erythrocyte.content0 2.1
Parameter erythrocyte.tau_membrane 235.0
Parameter erythrocyte.capacity 1.075
Parameter erythrocyte.K_uptake 0.012
Parameter erythrocyte.tau_life 2880.0
Parameter erythrocyte.young 1.0
Parameter erythrocyte.free0 0.205
Parameter erythrocyte.ATP 0.6
Parameter erythrocyte.K_ATP 0.4
Parameter bone.surface0 100.7
Parameter bone.tau_surface 367.6
Parameter bone.richness 0.01829
Parameter bone.e_osteoid 0.5
Parameter bone.turnover 0.3
Parameter bone.mineral0 24900.0
Parameter bone.exchangeable0 100.0
Parameter bone.exchange 3.7
Parameter bone.e_exchange 0.1709
Parameter bone.r_min 0.3302
Parameter bone.e_PTH 0.5515
Parameter bone.E_resorption 1.0
Parameter bone.E_formation 1.0
Parameter bone.e_phosphate 0.165
Parameter bone.tau_osteoblast 720.0
Parameter bone.P_Ca 0.464
Parameter kidney.GFR 7.2
Parameter kidney.follows 0.2985
Parameter kidney.E_volume 1.0
Parameter kidney.kappa 2.215
Parameter kidney.CLDN16_19 1.0
Parameter kidney.CLDN10 1.0
Parameter kidney.a_CLDN10 1.5
Parameter kidney.d_CLDN10 0.5
Parameter kidney.NKCC2 1.0
Parameter kidney.ROMK 1.0
Parameter kidney.NaKATPase 1.0
Parameter kidney.s_CaSR 0.71
Parameter kidney.n_CaSR 3.33
Parameter kidney.c_CaSR 1.247
Parameter kidney.E_CaSR 1.0
Parameter kidney.h_PTH 0.05
Parameter kidney.V_DCT 0.1038
Parameter kidney.K_DCT 0.002273
Parameter kidney.E_DCT 1.0
Parameter kidney.e_EGF 0.5849
Parameter kidney.e_NCC 0.15
Parameter kidney.s_pH 0.3
Parameter kidney.g_TRPM6 0.15
Parameter kidney.e_insulin 0.1
Parameter kidney.e_aldosterone 0.1
Parameter kidney.e_oestrogen 0.05
Parameter kidney.tau_TRPM6 72.0
Parameter sodium.concentration 140.0
Parameter sodium.e_volume 12.21
Parameter sodium.usual 7.2
Parameter sodium.n_nephron 0.6513
Parameter sodium.e_plasma 0.45
Parameter sodium.k_PT 2.03
Parameter sodium.E_PT 1.0
Parameter sodium.k_TAL 3.125
Parameter sodium.e_TAL 0.5
Parameter sodium.k_DCT 1.667
Parameter sodium.NCC 1.0
Parameter sodium.e_NCC 0.6659
Parameter sodium.p_NCC 1.298
Parameter sodium.k_CD 4.26
Parameter sodium.ENaC 1.0
Parameter sodium.NEDD4_2 1.0
Parameter sodium.n_NEDD4_2 0.2
Parameter sodium.k_skin 0.5
Parameter sodium.e_skin 4.0
Parameter sodium.E_RAAS 1.0
Parameter sodium.e_RAAS 19.4
Parameter sodium.a_K 1.535
Parameter sodium.a_Mg 0.794
Parameter sodium.tau_aldosterone 2.0
Parameter potassium.a_absorbed 14.0
Parameter potassium.tau_gut 24.0
Parameter potassium.normal 4.2
Parameter potassium.content 3120.0
Parameter potassium.exchange 85.0
Parameter potassium.K_pump 0.333
Parameter potassium.n_pump 0.251
Parameter potassium.e_insulin 0.04213
Parameter potassium.e_catecholamines 0.02789
Parameter potassium.k_colon 0.1
Parameter potassium.e_colon 4.0
Parameter potassium.secretion 1.81
Parameter potassium.E_secretion 1.0
Parameter potassium.e_flow 0.531
Parameter potassium.e_K 3.148
Parameter potassium.r_ROMK 1.074
Parameter potassium.at_rest 24.5
Parameter calcium.tau_gut 4.0
Parameter calcium.a_passive 0.191
Parameter calcium.a_active 0.248
Parameter calcium.K_active 20.0
Parameter calcium.k_secretion 0.125
Parameter calcium.normal 1.25
Parameter calcium.usual 1.026
Parameter calcium.b_complex 0.128
Parameter calcium.b_albumin 0.0179
Parameter calcium.s_pH 0.31
Parameter calcium.follows 0.985
Parameter calcium.kappa 1.127
Parameter calcium.E_TAL 1.0
Parameter calcium.a_TAL 0.5421
Parameter calcium.w_TAL 0.4082
Parameter calcium.n_TAL 3.86
Parameter calcium.V_DCT 0.1764
Parameter calcium.v_min 0.4756
Parameter calcium.K_PTH 5.318
Parameter calcium.e_calcitriol 0.1
Parameter calcium.E_DCT 1.0
Parameter calcium.K_DCT 0.004
Parameter phosphate.tau_gut 4.0
Parameter phosphate.a_absorbed 1.857
Parameter phosphate.c_absorbed 0.2
Parameter phosphate.normal 1.15
Parameter phosphate.content 600.0
Parameter phosphate.exchange 22.0
Parameter phosphate.K_cells 0.5
Parameter phosphate.e_insulin 0.1
Parameter phosphate.f_filtered 0.95
Parameter phosphate.TmP 1.4
Parameter phosphate.E_TmP 1.0
Parameter phosphate.K_TmP 0.05
Parameter phosphate.e_PTH 0.3929
Parameter phosphate.e_FGF23 0.5321
Parameter phosphate.p_FGF23 5.385
Parameter phosphate.usual 1.128
Parameter phosphate.c_FGF23 0.5
Parameter phosphate.E_FGF23 1.0
Parameter phosphate.tau_FGF23 24.0
Parameter phosphate.b_P 1.5
Parameter phosphate.b_Ca 1.0
Parameter phosphate.b_Mg 1.0
Parameter parathyroid.normal 28.0
Parameter parathyroid.most 4.2
Parameter parathyroid.least 0.25
Parameter parathyroid.m_secretion 13.0
Parameter parathyroid.E_set 1.0
Parameter parathyroid.E_gland 1.0
Parameter parathyroid.w_Mg 0.2
Parameter parathyroid.K_Mg 4.345
Parameter parathyroid.q_Mg 9.0
Parameter parathyroid.K_permit 0.905
Parameter parathyroid.f_least 0.02
Parameter parathyroid.tau_PTH 0.06
Parameter parathyroid.given 0.0
Parameter parathyroid.g_calcitriol 0.5623
Parameter parathyroid.g_P 1.129
Parameter parathyroid.g_Ca 2.687
Parameter parathyroid.most_gland 6.0
Parameter parathyroid.tau_gland 720.0
Parameter parathyroid.E_PTH 1.0
Parameter parathyroid.basal 0.02
Parameter parathyroid.r_PTH 0.95
Parameter calcitriol.normal 55.0
Parameter calcitriol.E_1a 1.0
Parameter calcitriol.given 0.0
Parameter calcitriol.b_1a 0.4905
Parameter calcitriol.K_1a 0.9662
Parameter calcitriol.z_1a 0.7478
Parameter calcitriol.z_24 0.2779
Parameter calcitriol.f_1a 0.2511
Parameter calcitriol.n_1a 0.3054
Parameter calcitriol.extrarenal 0.05
Parameter calcitriol.usual 7.2
Parameter calcitriol.tau_calcitriol 8.0
Parameter citrate.metal 1.77
Parameter citrate.K_bond 1.3
Parameter citrate.strength 2.0
Parameter citrate.k_metabolism 2.75
Parameter dialyser.clearance_Mg 0.0
Parameter dialyser.clearance_Ca 0.0
Parameter dialyser.clearance_K 0.0
Parameter dialyser.clearance_P 0.0
Parameter dialyser.clearance_citrate 0.0
Parameter dialyser.convected 0.0
Parameter dialyser.replaced 0.0
Parameter dialyser.ultrafiltered 0.0
Parameter dialyser.dwell 0.0
Parameter dialyser.bath_Mg 0.0
Parameter dialyser.bath_Ca 0.0
Parameter dialyser.bath_K 0.0
Parameter dialyser.bath_P 0.0
Parameter dialyser.bath_citrate 0.0
Parameter dialyser.circuit_citrate 0.0
Parameter dialyser.holds_calcium 0.0
Parameter signal.pH 7.4
Parameter signal.insulin 1.0
Parameter signal.oestrogen 1.0
Parameter signal.EGF 1.0
Parameter signal.catecholamines 1.0
Parameter signal.fatty_acids 1.0
Parameter signal.e_lipolysis 0.3
Parameter input.diet 0.0
Parameter input.drunk 0.0
Parameter input.solid_a 0.0
Parameter input.solid_b 0.0
Parameter input.solid_c 0.0
Parameter input.inert 0.0
Parameter input.infused 0.0
Parameter input.injected 0.0
Parameter input.k_diss_a 0.0
Parameter input.k_diss_b 0.0
Parameter input.k_diss_c 0.0
Parameter input.lost_gut 0.0
Parameter input.lost_sweat 0.0
Parameter input.lost_blood 0.0
Parameter input.diet_Ca 0.0
Parameter input.diet_P 0.0
Parameter input.diet_K 0.0
Parameter input.diet_Na 0.0
Parameter input.infused_Ca 0.0
Parameter input.infused_P 0.0
Parameter input.infused_K 0.0
Parameter input.infused_citrate 0.0
Parameter L1:drunk 0.0
Parameter L1:infused 0.0
Parameter L2:drunk 0.0
Parameter L2:infused 0.0
state 0
state 1
state 2
state 3
state 4
state 5
state 6
state 7
state 8
state 9
state 10
state 11
state 12
state 13
state 14
state 15
state 16
state 17
state 18
state 19
state 20
state 21
state 22
state 23
state 24
state 25
state 26
state 27
state 28
state 29
state 30
state 31
state 32
state 33
state 34
state 35
state 36
state 37
state 38
state 39
state 40
state 41
state 42
state 43
state 44
state 45
state 46
state 47
state 48
state 49
state 50
state 51
state 52
state 53
state 54
state 55
state 56
state 57
state 58
state 59
state 60
state 61
state 62
state 63
state 64
state 65
state 66
state 67
state 68
state 69
state 70
state 71
parameter 0
parameter 1
parameter 2
parameter 3
parameter 4
parameter 5
parameter 6
parameter 7
parameter 8
parameter 9
parameter 10
parameter 11
parameter 12
parameter 13
parameter 14
parameter 15
parameter 16
parameter 17
parameter 18
parameter 19
parameter 20
parameter 21
parameter 22
parameter 23
parameter 24
parameter 25
parameter 26
parameter 27
parameter 28
parameter 29
parameter 30
parameter 31
parameter 32
parameter 33
parameter 34
parameter 35
parameter 36
parameter 37
parameter 38
parameter 39
parameter 40
parameter 41
parameter 42
parameter 43
parameter 44
parameter 45
parameter 46
parameter 47
parameter 48
parameter 49
parameter 50
parameter 51
parameter 52
parameter 53
parameter 54
parameter 55
parameter 56
parameter 57
parameter 58
parameter 59
parameter 60
parameter 61
parameter 62
parameter 63
parameter 64
parameter 65
parameter 66
parameter 67
parameter 68
parameter 69
parameter 70
parameter 71
parameter 72
parameter 73
parameter 74
parameter 75
parameter 76
parameter 77
parameter 78
parameter 79
parameter 80
parameter 81
parameter 82
parameter 83
parameter 84
parameter 85
parameter 86
parameter 87
parameter 88
parameter 89
parameter 90
parameter 91
parameter 92
parameter 93
parameter 94
parameter 95
parameter 96
parameter 97
parameter 98
parameter 99
parameter 100
parameter 101
parameter 102
parameter 103
parameter 104
parameter 105
parameter 106
parameter 107
parameter 108
parameter 109
parameter 110
parameter 111
parameter 112
parameter 113
parameter 114
parameter 115
parameter 116
parameter 117
parameter 118
parameter 119
parameter 120
parameter 121
parameter 122
parameter 123
parameter 124
parameter 125
parameter 126
parameter 127
parameter 128
parameter 129
parameter 130
parameter 131
parameter 132
parameter 133
parameter 134
parameter 135
parameter 136
parameter 137
parameter 138
parameter 139
parameter 140
parameter 141
parameter 142
parameter 143
parameter 144
parameter 145
parameter 146
parameter 147
parameter 148
parameter 149
parameter 150
parameter 151
parameter 152
parameter 153
parameter 154
parameter 155
parameter 156
parameter 157
parameter 158
parameter 159
parameter 160
parameter 161
parameter 162
parameter 163
parameter 164
parameter 165
parameter 166
parameter 167
parameter 168
parameter 169
parameter 170
parameter 171
parameter 172
parameter 173
parameter 174
parameter 175
parameter 176
parameter 177
parameter 178
parameter 179
parameter 180
parameter 181
parameter 182
parameter 183
parameter 184
parameter 185
parameter 186
parameter 187
parameter 188
parameter 189
parameter 190
parameter 191
parameter 192
parameter 193
parameter 194
parameter 195
parameter 196
parameter 197
parameter 198
parameter 199
parameter 200
parameter 201
parameter 202
parameter 203
parameter 204
parameter 205
parameter 206
parameter 207
parameter 208
parameter 209
parameter 210
parameter 211
parameter 212
parameter 213
parameter 214
parameter 215
parameter 216
parameter 217
parameter 218
parameter 219
parameter 220
parameter 221
parameter 222
parameter 223
parameter 224
parameter 225
parameter 226
parameter 227
parameter 228
parameter 229
parameter 230
parameter 231
parameter 232
parameter 233
parameter 234
parameter 235
parameter 236
parameter 237
parameter 238
parameter 239
parameter 240
parameter 241
parameter 242
parameter 243
parameter 244
parameter 245
parameter 246
parameter 247
parameter 248
parameter 249
parameter 250
parameter 251
parameter 252
parameter 253
parameter 254
parameter 255
parameter 256
parameter 257
parameter 258
parameter 259
parameter 260
parameter 261
parameter 262
parameter 263
parameter 264
parameter 265
parameter 266
parameter 267
parameter 268
parameter 269
parameter 270
parameter 271
parameter 272
parameter 273
parameter 274
parameter 275
parameter 276
parameter 277
parameter 278
parameter 279
add 97 98
mul 181 352
div 23 353
power 323 325
mul 324 355
mul 354 352
div 37 357
sub 358 299
add 358 299
add 360 300
mul 358 299
const 2.0
mul 363 362
mul 359 359
add 361 360
mul 300 366
add 365 367
sqrt 368
add 361 369
div 364 370
sub 299 371
div 371 372
mul 301 373
mul 302 37
power 354 185
mul 97 376
mul 185 97
sub 352 378
sub 352 97
div 379 380
power 354 381
mul 98 382
mul 99 97
div 384 377
div 8 377
mul 100 101
add 387 374
mul 102 385
const 2.302585092994046
mul 390 103
const 7.4
sub 319 392
mul 391 393
exp 394
mul 389 395
power 356 104
mul 396 397
add 388 398
const 1.0
add 400 399
div 386 401
add 400 388
mul 402 403
div 404 105
div 9 383
add 400 100
mul 402 407
div 408 105
div 406 105
mul 106 404
mul 106 406
mul 107 10
mul 109 405
div 386 108
mul 125 124
add 400 126
mul 416 417
sub 400 124
div 13 114
sub 420 418
mul 419 126
sub 421 422
mul 423 423
const 4.0
mul 425 419
mul 426 126
mul 427 420
add 424 428
sqrt 429
mul 363 126
mul 431 420
sub 430 423
div 432 433
div 12 112
sub 435 418
sub 436 422
mul 437 437
mul 427 435
add 438 439
sqrt 440
mul 431 435
sub 441 437
div 442 443
sub 400 118
add 400 118
add 446 119
mul 363 118
mul 445 445
add 447 446
mul 119 450
add 449 451
sqrt 452
add 447 453
div 448 454
sub 400 120
mul 120 434
add 456 457
div 118 458
sub 410 459
add 410 459
add 461 119
mul 410 459
mul 363 463
mul 460 460
add 462 461
mul 119 466
add 465 467
sqrt 468
add 462 469
div 464 470
div 471 455
power 320 122
power 323 123
mul 473 474
mul 475 472
mul 127 434
mul 110 410
div 478 111
div 11 111
mul 112 476
div 481 113
mul 121 112
mul 483 444
div 484 113
mul 114 476
div 486 115
mul 121 114
mul 488 434
div 489 115
mul 116 125
add 126 434
div 434 492
mul 417 493
mul 491 494
div 495 117
div 14 117
mul 96 77
mul 498 5
mul 95 7
mul 500 75
add 76 5
div 5 502
mul 501 503
mul 500 78
add 79 6
div 6 506
mul 505 507
mul 96 80
mul 509 6
add 508 510
mul 334 0
mul 335 1
mul 336 2
div 0 73
div 1 73
div 2 73
div 4 72
add 499 504
div 5 73
div 6 74
div 3 74
mul 81 405
mul 82 435
mul 128 129
sub 400 131
add 400 131
add 527 132
mul 363 131
mul 526 526
add 528 527
mul 132 531
add 530 532
sqrt 533
add 528 534
div 529 535
div 15 525
add 400 137
mul 136 538
sub 400 136
sub 537 539
mul 540 137
sub 541 542
mul 543 543
mul 425 540
mul 545 137
mul 546 537
add 544 547
sqrt 548
mul 363 137
mul 550 537
sub 549 543
div 551 552
div 15 128
mul 135 553
sub 405 131
add 405 131
add 557 132
mul 405 131
mul 363 559
mul 556 556
add 558 557
mul 132 562
add 561 563
sqrt 564
add 558 565
div 560 566
mul 525 567
div 568 536
div 569 130
mul 525 553
div 571 130
mul 525 134
mul 573 435
div 574 133
mul 134 15
div 576 133
mul 162 163
mul 578 164
sub 400 161
mul 161 159
add 580 581
mul 579 582
div 26 357
div 584 207
neg 182
power 354 586
div 154 183
power 588 184
mul 587 589
mul 186 187
mul 591 590
add 400 592
div 400 593
mul 188 583
power 590 189
mul 595 596
add 400 597
div 594 598
add 400 197
mul 196 600
mul 197 434
add 400 602
div 601 603
power 24 192
mul 191 605
neg 193
power 585 607
mul 606 608
div 609 604
mul 190 610
add 400 611
div 599 612
mul 194 195
mul 614 24
div 615 604
add 400 616
div 613 617
mul 154 181
mul 619 618
sub 400 594
mul 617 620
sub 617 400
mul 623 620
power 354 199
mul 198 625
sub 400 211
mul 211 434
add 627 628
power 320 212
mul 629 630
power 323 213
mul 631 632
add 400 220
mul 220 434
mul 635 434
add 400 636
div 634 637
mul 622 194
add 400 194
mul 221 640
div 639 641
power 642 218
mul 216 217
div 624 221
mul 644 645
mul 646 643
mul 647 638
power 585 219
mul 648 649
mul 207 585
mul 205 25
div 652 206
div 25 206
mul 209 633
add 400 210
add 210 585
div 585 657
mul 656 658
mul 655 659
mul 209 27
div 661 208
power 585 215
mul 214 663
mul 405 434
const 0.5
mul 666 274
power 665 667
power 275 274
sub 400 276
mul 670 668
add 400 669
mul 671 672
add 668 669
div 673 674
add 276 675
mul 34 284
sub 400 286
mul 678 676
add 286 679
mul 677 680
sub 400 285
mul 682 681
add 285 683
div 99 376
sub 400 159
mul 160 686
add 400 687
mul 158 688
mul 689 583
add 400 225
add 225 36
div 36 692
mul 691 693
mul 224 694
add 223 695
mul 696 28
div 697 222
mul 229 101
add 699 373
mul 230 685
mul 390 231
mul 702 393
exp 703
mul 701 704
add 400 700
add 706 705
mul 377 707
mul 383 706
add 708 709
div 29 710
div 711 227
sub 409 400
mul 236 713
add 712 714
mul 168 715
add 400 235
power 716 237
mul 235 718
add 400 719
div 717 720
neg 233
mul 722 234
mul 723 690
mul 724 721
exp 725
mul 711 706
mul 232 621
sub 400 728
mul 727 729
mul 730 726
sub 400 239
add 400 240
add 240 684
div 684 734
mul 733 735
mul 732 736
add 239 737
mul 238 242
mul 739 738
power 36 241
mul 740 741
sub 731 742
add 731 742
add 744 243
mul 731 742
mul 363 746
mul 743 743
add 745 744
mul 243 749
add 748 750
sqrt 751
add 745 752
div 747 753
sub 731 754
mul 711 707
div 712 228
div 28 222
mul 226 712
mul 154 755
sub 400 246
mul 246 36
add 761 762
mul 245 763
div 31 357
div 765 247
mul 253 254
neg 256
power 684 768
mul 767 769
neg 257
power 33 771
mul 770 772
mul 252 765
div 766 259
mul 764 30
div 776 244
div 30 244
power 320 251
mul 249 779
add 400 250
add 250 766
div 766 782
mul 781 783
mul 780 784
mul 249 32
div 786 248
sub 774 773
add 774 773
add 789 255
mul 774 773
mul 363 791
mul 788 788
add 790 789
mul 255 794
add 793 795
sqrt 796
add 790 797
div 792 798
sub 774 799
mul 154 800
power 766 263
power 712 264
mul 802 803
neg 265
power 409 805
mul 804 806
sub 400 147
power 684 148
mul 808 809
add 147 810
mul 149 811
mul 142 812
mul 813 19
div 814 143
mul 142 150
mul 816 21
mul 817 757
power 775 151
mul 818 819
mul 145 757
neg 146
power 684 822
mul 821 823
mul 145 18
div 825 144
mul 138 410
power 21 141
mul 827 828
div 829 139
div 16 139
mul 140 820
mul 832 410
mul 813 17
div 834 143
mul 153 820
mul 813 20
div 837 143
mul 155 156
mul 839 621
mul 840 404
mul 168 404
div 842 165
power 843 166
mul 168 712
power 845 167
mul 844 846
add 400 847
div 400 848
mul 157 689
mul 850 583
mul 851 849
power 684 169
mul 852 853
sub 404 841
neg 854
exp 856
sub 400 857
mul 855 858
sub 855 859
sub 400 173
mul 173 322
add 861 862
sub 400 174
mul 174 191
add 864 865
mul 863 866
mul 170 172
mul 868 22
mul 869 867
mul 390 175
mul 871 393
exp 872
mul 870 873
sub 860 874
add 860 874
add 876 171
mul 860 874
mul 363 878
mul 875 875
add 877 876
mul 171 881
add 880 882
sqrt 883
add 877 884
div 879 885
sub 860 886
mul 154 887
mul 272 713
add 400 273
mul 889 890
add 273 409
div 891 892
add 712 893
mul 168 894
div 895 270
sub 267 400
sub 400 268
div 897 898
sub 267 268
power 896 269
mul 899 901
add 400 902
div 900 903
add 268 904
mul 266 34
sub 400 290
add 400 291
add 291 684
div 684 909
mul 908 910
mul 907 911
add 290 912
sub 400 292
mul 292 434
add 914 915
mul 288 916
neg 294
power 33 918
mul 917 919
div 154 297
power 921 295
mul 920 922
sub 400 296
mul 924 913
mul 925 923
add 926 296
mul 287 36
sub 400 293
mul 293 434
add 929 930
mul 931 36
mul 317 311
add 358 933
add 307 308
mul 935 934
add 307 309
mul 937 316
sub 936 938
mul 939 311
sub 934 940
mul 310 311
sub 400 942
sub 934 299
add 934 299
add 945 300
mul 934 299
mul 363 947
mul 944 944
add 946 945
mul 300 950
add 949 951
sqrt 952
add 946 953
div 948 954
sub 299 955
div 955 956
mul 301 957
sub 941 299
add 941 299
add 960 300
mul 941 299
mul 363 962
mul 959 959
add 961 960
mul 300 965
add 964 966
sqrt 967
add 961 968
div 963 969
sub 299 970
div 970 971
mul 301 972
add 400 387
add 974 958
add 975 398
div 386 976
add 303 308
mul 978 977
mul 979 975
add 303 309
mul 981 312
add 974 374
add 983 398
div 386 984
sub 980 982
mul 986 311
sub 386 987
div 988 943
add 974 973
div 398 943
add 990 991
div 989 992
add 400 699
add 994 957
add 995 705
div 756 996
add 304 308
mul 998 997
mul 999 995
add 304 309
mul 1001 313
add 994 373
add 1003 705
div 756 1004
sub 1000 1002
mul 1006 311
sub 756 1007
div 1008 943
add 994 972
div 705 943
add 1010 1011
div 1009 1012
mul 318 1006
const 0.0
mul 1015 1000
where 1006 1014 1016
add 305 308
mul 1018 651
add 305 309
mul 1020 314
add 306 308
mul 1022 774
add 306 309
mul 1024 315
mul 310 181
add 938 317
add 572 577
mul 338 415
add 414 1029
mul 337 415
mul 339 415
add 344 1017
power 36 84
power 321 85
mul 1034 1035
power 320 86
mul 1036 1037
power 684 88
mul 1038 1039
neg 89
power 33 1041
mul 1040 1042
sub 400 87
mul 87 322
add 1044 1045
mul 1043 1046
power 90 91
mul 1047 1048
power 92 93
mul 1049 1050
sub 400 83
mul 83 434
add 1052 1053
div 1051 1054
sub 1055 7
div 1056 94
power 320 177
neg 178
power 24 1059
mul 1058 1060
power 321 179
mul 1061 1062
sub 400 176
mul 176 434
add 1064 1065
div 1063 1066
sub 1067 22
div 1068 180
neg 201
power 354 1070
mul 200 1071
power 585 202
mul 1072 1073
neg 203
power 405 1075
mul 1074 1076
sub 1077 24
div 1078 204
sub 812 21
div 1080 152
power 775 258
mul 261 1082
sub 400 260
mul 260 36
add 1084 1085
mul 1083 1086
sub 1087 33
div 1088 262
neg 279
power 36 1090
power 766 280
mul 1091 1092
neg 281
power 712 1094
mul 1093 1095
mul 282 1096
sub 282 400
add 1098 1096
div 1097 1099
mul 271 35
mul 1101 905
mul 1102 676
add 1103 278
sub 1104 34
div 1105 277
sub 1100 35
div 1107 283
add 927 289
sub 1109 932
div 1110 298
mul 38 0
mul 0 0
const 1e-200
add 1113 1114
div 1112 1115
mul 512 1116
mul 39 1
mul 1 1
add 1119 1114
div 1118 1120
mul 513 1121
mul 40 2
mul 2 2
add 1124 1114
div 1123 1125
mul 514 1126
mul 515 1116
mul 516 1121
mul 517 1126
mul 42 4
mul 4 4
add 1132 1114
div 1131 1133
mul 518 1134
mul 43 5
mul 5 5
add 1137 1114
div 1136 1138
mul 519 1139
mul 520 1139
mul 44 6
mul 6 6
add 1143 1114
div 1142 1144
mul 511 1145
mul 45 8
mul 8 8
add 1148 1114
div 1147 1149
mul 523 1150
mul 49 12
mul 12 12
add 1153 1114
div 1152 1154
mul 524 1155
mul 521 1145
mul 41 3
mul 3 3
add 1159 1114
div 1158 1160
mul 522 1161
mul 47 10
mul 10 10
add 1164 1114
div 1163 1165
mul 413 1166
mul 411 1150
mul 46 9
mul 9 9
add 1170 1114
div 1169 1171
mul 412 1172
mul 479 1172
mul 48 11
mul 11 11
add 1176 1114
div 1175 1177
mul 480 1178
mul 482 1172
mul 485 1155
mul 487 1172
mul 50 13
mul 13 13
add 1184 1114
div 1183 1185
mul 490 1186
mul 496 1186
mul 51 14
mul 14 14
add 1190 1114
div 1189 1191
mul 497 1192
mul 570 1150
mul 575 1155
mul 52 15
mul 15 15
add 1197 1114
div 1196 1198
mul 1028 1199
mul 830 1172
mul 53 16
mul 16 16
add 1203 1114
div 1202 1204
mul 831 1205
mul 833 1172
mul 54 17
mul 17 17
add 1209 1114
div 1208 1210
mul 835 1211
mul 888 1150
mul 1030 1150
mul 1031 1150
mul 1032 1150
mul 980 1150
mul 55 0
div 1218 1115
mul 512 1219
mul 56 1
div 1221 1120
mul 513 1222
mul 57 2
div 1224 1125
mul 514 1225
mul 515 1219
mul 516 1222
mul 517 1225
mul 59 4
div 1230 1133
mul 518 1231
mul 60 5
div 1233 1138
mul 519 1234
mul 520 1234
mul 61 6
div 1237 1144
mul 511 1238
mul 62 8
div 1240 1149
mul 523 1241
mul 66 12
div 1243 1154
mul 524 1244
mul 521 1238
mul 58 3
div 1247 1160
mul 522 1248
mul 64 10
div 1250 1165
mul 413 1251
mul 411 1241
mul 63 9
div 1254 1171
mul 412 1255
mul 479 1255
mul 65 11
div 1258 1177
mul 480 1259
mul 482 1255
mul 485 1244
mul 487 1255
mul 67 13
div 1264 1185
mul 490 1265
mul 496 1265
mul 68 14
div 1268 1191
mul 497 1269
mul 570 1241
mul 575 1244
mul 69 15
div 1273 1198
mul 1028 1274
mul 830 1255
mul 70 16
div 1277 1204
mul 831 1278
mul 833 1255
mul 71 17
div 1281 1210
mul 835 1282
mul 888 1241
mul 1030 1241
mul 1031 1241
mul 1032 1241
mul 980 1241
add 326 327
add 1289 512
sub 328 512
add 1290 513
sub 329 513
add 1292 514
sub 330 514
add 331 515
sub 1291 515
add 1296 516
sub 1293 516
add 1298 517
sub 1295 517
sub 1294 518
add 332 519
sub 518 519
sub 1304 520
add 1303 511
sub 520 511
add 1307 523
sub 1306 523
add 1308 524
sub 1310 521
sub 1300 522
add 1309 413
sub 333 413
sub 1313 411
neg 412
add 1315 412
sub 411 412
sub 1318 479
add 1319 480
sub 479 480
sub 482 524
sub 1320 482
add 1323 485
sub 1322 485
sub 1324 487
add 1326 490
sub 487 490
sub 1328 496
add 1329 497
sub 496 497
sub 1317 570
add 570 575
sub 1325 575
add 1332 1028
sub 1333 1028
sub 1327 830
add 1337 831
sub 830 831
sub 1338 833
add 1340 835
sub 833 835
neg 888
sub 1335 888
neg 1030
sub 1344 1030
sub 1346 1031
sub 1347 1032
sub 1348 980
add 1349 982
add 1033 698
sub 340 698
sub 1352 758
sub 1351 759
sub 1354 824
add 1355 826
sub 824 826
sub 1356 820
add 1358 815
sub 820 815
sub 1359 760
sub 1361 1000
add 1362 1002
add 345 777
sub 341 777
sub 1365 778
sub 1364 785
add 1367 787
sub 785 787
sub 1368 836
add 1370 838
sub 836 838
sub 1371 801
sub 1373 1023
add 1374 1025
add 346 653
sub 342 653
sub 1377 654
sub 1376 660
add 1379 662
sub 660 662
sub 1380 664
sub 1382 650
sub 1383 1019
add 1384 1021
sub 343 620
sub 1386 626
sub 1387 1026
sub 347 375
sub 1389 936
add 1390 1027
neg 1117
neg 1122
add 1117 1122
neg 1127
add 1394 1127
sub 1392 1128
add 1128 1129
sub 1393 1129
add 1398 1130
sub 1395 1130
sub 1396 1135
sub 1135 1140
sub 1403 1141
add 1140 1146
sub 1141 1146
add 1406 1151
sub 1405 1151
add 1407 1156
sub 1409 1157
sub 1400 1162
neg 1167
add 1408 1167
sub 1413 1168
add 1414 1173
sub 1168 1173
sub 1416 1174
add 1417 1179
sub 1174 1179
sub 1180 1156
sub 1418 1180
add 1421 1181
sub 1420 1181
sub 1422 1182
add 1424 1187
sub 1182 1187
sub 1426 1188
add 1427 1193
sub 1188 1193
sub 1415 1194
add 1194 1195
sub 1423 1195
add 1430 1200
sub 1431 1200
sub 1425 1201
add 1435 1206
sub 1201 1206
sub 1436 1207
add 1438 1212
sub 1207 1212
sub 1433 1213
sub 1441 1214
sub 1442 1215
sub 1443 1216
sub 1444 1217
neg 1220
neg 1223
add 1220 1223
neg 1226
add 1448 1226
sub 1446 1227
add 1227 1228
sub 1447 1228
add 1452 1229
sub 1449 1229
sub 1450 1232
sub 1232 1235
sub 1457 1236
add 1235 1239
sub 1236 1239
add 1460 1242
sub 1459 1242
add 1461 1245
sub 1463 1246
sub 1454 1249
neg 1252
add 1462 1252
sub 1467 1253
add 1468 1256
sub 1253 1256
sub 1470 1257
add 1471 1260
sub 1257 1260
sub 1261 1245
sub 1472 1261
add 1475 1262
sub 1474 1262
sub 1476 1263
add 1478 1266
sub 1263 1266
sub 1480 1267
add 1481 1270
sub 1267 1270
sub 1469 1271
add 1271 1272
sub 1477 1272
add 1484 1275
sub 1485 1275
sub 1479 1276
add 1489 1279
sub 1276 1279
sub 1490 1280
add 1492 1283
sub 1280 1283
sub 1487 1284
sub 1495 1285
sub 1496 1286
sub 1497 1287
sub 1498 1288
add 1402 348
add 1445 349
add 1456 350
add 1499 351
div 400 353
div 400 357
mul 358 1505
add 359 359
div 666 369
div 400 370
mul 371 1509
const -1.0
div 400 372
mul 373 1512
mul 185 376
div 1514 354
where 354 1515 1015
mul 381 382
div 1517 354
where 354 1518 1015
div 400 377
mul 385 1520
mul 386 1520
div 400 401
mul 402 1523
div 400 105
div 400 383
mul 406 1526
div 400 108
div 400 114
add 423 423
div 666 430
div 400 433
mul 434 1532
div 400 112
add 437 437
div 666 441
div 400 443
mul 444 1537
div 400 458
mul 459 1539
add 460 460
div 666 469
div 400 470
mul 471 1543
neg 1544
div 400 455
div 400 111
div 400 113
div 400 115
div 400 492
mul 493 1550
div 400 117
div 400 502
mul 503 1553
div 400 506
mul 507 1555
div 400 73
div 400 72
div 400 74
div 400 525
add 543 543
div 666 549
div 400 552
mul 553 1563
add 556 556
div 666 565
div 400 566
mul 567 1567
div 400 536
div 400 130
div 400 133
mul 584 1505
div 400 207
mul 586 587
div 1574 354
where 354 1575 1015
mul 594 594
mul 189 596
div 1578 590
where 590 1579 1015
div 400 598
mul 599 1581
div 400 603
mul 604 1583
mul 192 605
div 1585 24
where 24 1586 1015
mul 607 608
div 1588 585
where 585 1589 1015
div 400 604
mul 610 1591
div 400 612
mul 613 1593
mul 616 1591
div 400 617
mul 618 1596
mul 199 625
div 1598 354
where 354 1599 1015
div 400 637
mul 638 1601
div 400 641
mul 218 643
div 1604 642
where 642 1605 1015
div 400 221
mul 219 649
div 1608 585
where 585 1609 1015
div 400 206
div 400 657
mul 658 1612
div 400 208
mul 215 663
div 1615 585
where 585 1616 1015
mul 667 668
div 1618 665
where 665 1619 1015
div 400 674
mul 675 1621
div 400 376
mul 685 1623
div 400 692
mul 693 1625
div 400 222
div 400 710
mul 711 1628
div 400 227
mul 237 718
div 1631 716
where 716 1632 1015
div 400 720
mul 721 1634
div 400 734
mul 735 1636
mul 241 741
div 1638 36
where 36 1639 1015
add 743 743
div 666 752
div 400 753
mul 754 1643
neg 1644
div 400 228
mul 765 1505
div 400 247
mul 768 769
div 1649 684
where 684 1650 1015
mul 771 772
div 1652 33
where 33 1653 1015
div 400 259
div 400 244
div 400 782
mul 783 1657
div 400 248
add 788 788
div 666 797
div 400 798
mul 799 1662
neg 1663
mul 148 809
div 1665 684
where 684 1666 1015
div 400 143
mul 151 819
div 1669 775
where 775 1670 1015
mul 822 823
div 1672 684
where 684 1673 1015
div 400 144
mul 141 828
div 1676 21
where 21 1677 1015
div 400 139
div 400 165
mul 166 844
div 1681 843
where 843 1682 1015
mul 167 846
div 1684 845
where 845 1685 1015
mul 849 849
mul 169 853
div 1688 684
where 684 1689 1015
add 875 875
div 666 884
div 400 885
mul 886 1693
neg 1694
div 400 892
mul 893 1696
div 400 270
mul 269 901
div 1699 896
where 896 1700 1015
div 400 903
mul 904 1702
div 400 909
mul 910 1704
mul 918 919
div 1706 33
where 33 1707 1015
add 944 944
div 666 953
div 400 954
mul 955 1711
div 400 956
mul 957 1713
div 400 976
mul 977 1715
div 400 996
mul 997 1717
mul 84 1034
div 1719 36
where 36 1720 1015
mul 88 1039
div 1722 684
where 684 1723 1015
mul 1041 1042
div 1725 33
where 33 1726 1015
div 400 1054
mul 1055 1728
div 400 94
mul 1059 1060
div 1731 24
where 24 1732 1015
div 400 1066
mul 1067 1734
div 400 180
mul 1070 1071
div 1737 354
where 354 1738 1015
mul 202 1073
div 1740 585
where 585 1741 1015
mul 1075 1076
div 1743 405
where 405 1744 1015
div 400 204
div 400 152
mul 258 1082
div 1748 775
where 775 1749 1015
div 400 262
mul 1090 1091
div 1752 36
where 36 1753 1015
mul 280 1092
div 1755 766
where 766 1756 1015
mul 1094 1095
div 1758 712
where 712 1759 1015
div 400 1099
mul 1100 1761
div 400 277
div 400 283
div 400 298
add 0 0
div 400 1115
mul 1116 1767
add 1 1
div 400 1120
mul 1121 1770
add 2 2
div 400 1125
mul 1126 1773
add 4 4
div 400 1133
mul 1134 1776
add 5 5
div 400 1138
mul 1139 1779
add 6 6
div 400 1144
mul 1145 1782
add 8 8
div 400 1149
mul 1150 1785
add 12 12
div 400 1154
mul 1155 1788
add 3 3
div 400 1160
mul 1161 1791
add 10 10
div 400 1165
mul 1166 1794
add 9 9
div 400 1171
mul 1172 1797
add 11 11
div 400 1177
mul 1178 1800
add 13 13
div 400 1185
mul 1186 1803
add 14 14
div 400 1191
mul 1192 1806
add 15 15
div 400 1198
mul 1199 1809
add 16 16
div 400 1204
mul 1205 1812
add 17 17
div 400 1210
mul 1211 1815
mul 1219 1767
mul 1222 1770
mul 1225 1773
mul 1231 1776
mul 1234 1779
mul 1238 1782
mul 1241 1785
mul 1244 1788
mul 1248 1791
mul 1251 1794
mul 1255 1797
mul 1259 1800
mul 1265 1803
mul 1269 1806
mul 1274 1809
mul 1278 1812
mul 1282 1815
mul 363 299
mul 1509 1834
add 1512 1513
mul 98 1519
mul 1521 102
mul 1838 395
mul 1839 397
mul 1525 407
mul 1532 431
mul 1537 431
mul 1540 120
mul 1543 363
mul 475 1546
mul 1547 110
mul 1548 112
mul 1548 483
mul 1549 114
mul 1549 488
sub 1550 1551
mul 417 1852
mul 491 1853
mul 1552 1854
mul 503 75
sub 1553 1554
mul 501 1857
mul 507 78
sub 1555 1556
mul 505 1860
mul 1563 550
mul 1567 529
mul 1569 525
mul 1570 1864
mul 1570 525
mul 1571 573
mul 1571 134
mul 589 1576
mul 1577 591
mul 595 1580
mul 1582 1871
mul 1584 197
mul 191 1587
mul 608 1874
mul 606 1590
mul 1594 190
mul 1591 614
mul 198 1600
mul 630 211
mul 632 1880
mul 209 1881
add 635 635
mul 1602 1883
mul 1884 647
mul 1603 194
mul 1606 1886
mul 646 1887
mul 644 1607
mul 643 1889
mul 648 1610
mul 1018 207
mul 1611 205
mul 659 1882
sub 1612 1613
mul 656 1895
mul 655 1896
mul 1614 209
mul 214 1617
mul 672 670
mul 1621 1900
sub 1901 1622
mul 1902 1620
mul 680 284
mul 677 678
mul 1624 230
sub 1625 1626
mul 691 1907
mul 224 1908
mul 28 1909
mul 1906 704
mul 1633 168
mul 235 1912
mul 1635 1913
mul 1914 724
mul 1915 726
mul 1916 730
mul 232 727
sub 1636 1637
mul 733 1919
mul 732 1920
mul 739 1921
mul 741 1922
mul 740 1640
mul 1643 363
mul 245 246
mul 30 1926
mul 767 1651
mul 772 1928
mul 770 1654
sub 1657 1658
mul 781 1931
mul 780 1932
mul 1659 249
mul 1662 363
mul 808 1667
mul 149 1936
mul 757 816
mul 818 1671
mul 823 145
mul 821 1674
mul 1675 145
mul 828 138
mul 827 1678
mul 410 140
mul 404 839
mul 1680 168
mul 1683 1947
mul 846 1948
mul 1686 168
mul 844 1950
mul 1687 851
mul 1952 853
mul 852 1690
mul 855 857
mul 867 868
mul 873 1956
mul 1693 363
mul 890 272
mul 1696 1959
mul 1698 168
mul 1701 1961
mul 899 1962
mul 1703 1963
mul 1964 1101
sub 1704 1705
mul 908 1966
mul 907 1967
mul 924 1968
mul 288 292
mul 919 1970
mul 917 1708
mul 925 922
mul 923 1969
mul 36 293
mul 1711 1834
add 1713 1714
mul 975 978
mul 995 998
mul 1035 1721
mul 1037 1980
mul 1039 1981
mul 1038 1724
mul 1040 1727
mul 1048 1046
mul 1050 1985
mul 1728 1986
mul 1729 83
mul 1058 1733
mul 1062 1989
mul 1734 1990
mul 1735 176
mul 200 1739
mul 1073 1993
mul 1072 1742
mul 1074 1745
mul 261 1750
mul 1086 1997
mul 1083 260
mul 1092 1754
mul 1091 1757
mul 1093 1760
mul 1761 282
sub 2003 1762
mul 905 271
mul 300 363
add 1507 2006
mul 1508 2007
add 400 2008
mul 1510 2009
sub 1835 2010
mul 1836 2011
mul 301 2012
neg 302
mul 97 1516
mul 1911 1516
mul 1527 1837
mul 706 1837
mul 402 2013
mul 1524 2013
mul 1840 1524
mul 1697 1841
add 427 1530
mul 1531 2023
add 1511 2024
mul 1533 2025
sub 1842 2026
mul 2027 1529
add 427 1535
mul 1536 2029
add 1511 2030
mul 1538 2031
sub 1843 2032
mul 1849 2033
mul 119 363
mul 1845 459
mul 1845 410
mul 1544 1542
mul 1848 1846
mul 1850 1846
mul 1856 95
mul 1859 95
add 498 1858
add 509 1861
add 546 1561
mul 1562 2045
add 1511 2046
mul 1564 2047
sub 1862 2048
mul 2049 1560
mul 1866 2050
add 1868 2051
mul 132 363
add 1565 2053
mul 1566 2054
add 400 2055
mul 1568 2056
sub 1863 2057
mul 1865 2058
mul 1573 1505
mul 1572 1573
mul 1870 1869
mul 1872 1869
neg 2063
mul 2062 1581
sub 2064 2065
mul 1593 2066
mul 1873 1592
mul 1873 1595
mul 1591 1875
mul 1591 1876
mul 1596 2067
mul 1877 1596
mul 1918 2062
mul 1946 2062
mul 1888 620
mul 1888 617
mul 1890 620
add 2076 2078
mul 1890 623
add 2077 2080
neg 1879
mul 638 2079
mul 638 2081
neg 1611
mul 1903 434
mul 1903 405
mul 682 1904
mul 682 1905
mul 1627 696
mul 1627 1910
mul 236 1841
mul 1960 1841
sub 2093 2022
mul 1917 2092
mul 729 711
mul 729 706
mul 243 363
mul 1925 742
mul 1925 731
mul 1644 1642
mul 1717 711
mul 1717 707
mul 817 1646
mul 1940 1646
neg 1627
neg 226
mul 1939 1655
mul 1998 1655
mul 1656 764
mul 1656 1927
neg 1656
mul 255 363
mul 1935 774
mul 1935 773
mul 1663 1661
mul 142 1937
mul 1668 813
mul 1668 19
mul 819 1938
mul 819 2104
mul 1679 1944
mul 1679 1943
mul 1668 17
mul 1668 20
sub 400 840
mul 1953 1949
mul 1953 1951
sub 400 858
mul 2075 2129
mul 2129 2126
mul 171 363
mul 1958 874
mul 1958 860
mul 1694 1692
mul 1965 2094
mul 1973 1972
mul 1973 1971
add 1709 2006
mul 1710 2139
add 400 2140
mul 1712 2141
sub 1976 2142
mul 1977 2143
mul 301 2144
mul 979 2145
mul 1840 1716
mul 1716 2145
mul 999 2144
mul 2016 1718
mul 1718 2144
neg 1892
mul 1042 1982
mul 1042 1983
mul 1076 1994
mul 1076 1995
neg 1746
neg 1747
mul 1747 1937
mul 1095 2000
mul 1095 2001
neg 1764
mul 1764 2004
mul 1767 38
mul 1767 0
mul 1768 1766
sub 2164 2166
mul 1817 1766
mul 1770 39
mul 1770 1
mul 1771 1769
sub 2169 2171
mul 1818 1769
mul 1773 40
mul 1773 2
mul 1774 1772
sub 2174 2176
mul 1819 1772
mul 1776 42
mul 1776 4
mul 1777 1775
sub 2179 2181
mul 1820 1775
mul 518 2182
mul 518 2180
mul 1779 43
mul 1779 5
mul 1780 1778
sub 2186 2188
mul 1821 1778
mul 1782 44
mul 1782 6
mul 1783 1781
sub 2191 2193
mul 1822 1781
mul 1785 45
mul 1785 8
mul 1786 1784
sub 2196 2198
mul 1823 1784
mul 1788 49
mul 1788 12
mul 1789 1787
sub 2201 2203
mul 1824 1787
mul 1791 41
mul 1791 3
mul 1792 1790
sub 2206 2208
mul 1825 1790
mul 522 2209
mul 522 2207
mul 1794 47
mul 1794 10
mul 1795 1793
sub 2213 2215
mul 1826 1793
mul 413 2216
mul 413 2214
mul 1797 46
mul 1797 9
mul 1798 1796
sub 2220 2222
mul 1827 1796
mul 1800 48
mul 1800 11
mul 1801 1799
sub 2225 2227
mul 1828 1799
mul 480 2228
mul 480 2226
mul 1803 50
mul 1803 13
mul 1804 1802
sub 2232 2234
mul 1829 1802
mul 1806 51
mul 1806 14
mul 1807 1805
sub 2237 2239
mul 1830 1805
mul 497 2240
mul 497 2238
mul 1809 52
mul 1809 15
mul 1810 1808
sub 2244 2246
mul 1831 1808
mul 1028 2247
mul 1028 2245
mul 1812 53
mul 1812 16
mul 1813 1811
sub 2251 2253
mul 1832 1811
mul 831 2254
mul 831 2252
mul 1815 54
mul 1815 17
mul 1816 1814
sub 2258 2260
mul 1833 1814
mul 835 2261
mul 835 2259
mul 1767 55
sub 2265 2168
mul 1770 56
sub 2267 2173
mul 1773 57
sub 2269 2178
mul 1776 59
sub 2271 2183
mul 518 2272
mul 1779 60
sub 2274 2190
mul 1782 61
sub 2276 2195
mul 1785 62
sub 2278 2200
mul 1788 66
sub 2280 2205
mul 1791 58
sub 2282 2210
mul 522 2283
mul 1794 64
sub 2285 2217
mul 413 2286
mul 1797 63
sub 2288 2224
mul 1800 65
sub 2290 2229
mul 480 2291
mul 1803 67
sub 2293 2236
mul 1806 68
sub 2295 2241
mul 497 2296
mul 1809 69
sub 2298 2248
mul 1028 2299
mul 1812 70
sub 2301 2255
mul 831 2302
mul 1815 71
sub 2304 2262
mul 835 2305
mul 1506 352
mul 2061 352
mul 1647 352
mul 338 1528
mul 337 1528
mul 339 1528
mul 2034 1534
mul 82 1534
mul 1867 1534
mul 1844 1541
mul 1844 2037
neg 2317
mul 2038 1541
sub 2036 2319
mul 2038 2316
sub 2318 2321
mul 2038 2035
sub 1545 2323
add 2320 2324
mul 1844 2324
sub 2322 2326
mul 2073 2070
neg 2328
mul 2073 2068
neg 2330
mul 2073 2071
mul 2084 619
mul 1885 649
mul 649 2083
mul 649 2333
sub 2085 1893
neg 1898
mul 383 2012
mul 2096 2012
mul 2074 726
mul 726 2340
mul 726 2097
mul 2101 1641
sub 2099 2344
add 2100 2344
mul 2101 2098
sub 1645 2347
add 2345 2348
add 2346 2348
mul 2350 1924
mul 2350 1923
mul 154 2351
neg 2353
mul 154 2352
mul 154 2349
sub 154 2356
neg 1934
mul 1660 2116
add 2114 2359
sub 2115 2359
mul 2116 2113
sub 1664 2362
add 2360 2363
add 2361 2363
mul 2364 1930
mul 2364 1929
mul 154 2366
neg 2368
mul 154 2367
mul 154 2365
sub 154 2371
mul 2372 252
mul 1022 252
neg 2374
mul 2119 2117
mul 2124 2117
mul 2125 2117
neg 1942
mul 2127 1955
add 2131 2380
mul 1955 1954
mul 2128 1955
mul 1691 1957
mul 2134 1957
mul 2384 2135
add 2385 2386
mul 2135 1691
sub 2133 2388
mul 2135 2132
sub 1695 2390
mul 2391 1957
add 2387 2392
add 2389 2391
mul 154 2393
neg 2395
mul 154 2394
sub 154 2397
sub 2138 1975
mul 1978 2147
mul 1978 1715
mul 2148 1978
sub 2146 2402
mul 1987 1984
mul 1987 2153
mul 1987 2154
neg 1736
mul 1736 1991
mul 1992 1736
mul 1746 2155
mul 1746 1996
mul 1746 2156
neg 1751
mul 1751 1999
mul 1751 2109
mul 2163 2160
mul 2163 2002
mul 2163 2161
mul 676 2005
mul 2136 676
mul 1965 676
mul 1522 2015
mul 2021 2015
mul 707 2015
add 2018 2424
mul 2400 2015
mul 1629 2425
mul 1629 2339
neg 2428
mul 1629 377
mul 1525 1526
mul 2017 1525
mul 106 1526
mul 2017 106
neg 2434
mul 2039 2325
mul 2039 2327
mul 2040 2325
mul 2040 2327
mul 1145 1559
mul 1238 1559
neg 1559
mul 1161 1559
add 2211 2443
mul 1248 1559
add 2284 2445
mul 1597 1878
sub 2329 2447
mul 1597 2069
sub 2331 2449
mul 2335 1878
mul 2335 2069
sub 2452 2334
mul 2089 2086
mul 2089 2087
mul 1102 2086
mul 1102 2087
mul 2016 2430
sub 2458 2427
mul 2430 2012
sub 2429 2460
mul 2016 2102
sub 2150 2462
mul 2102 2012
mul 2130 2398
mul 2398 2381
mul 2382 2398
mul 2398 2383
mul 1979 2463
mul 1979 2464
mul 1979 2103
mul 2151 1979
sub 2149 2472
add 2470 2473
mul 1150 2311
mul 1241 2311
neg 2311
mul 1150 2312
mul 1241 2312
sub 2477 2312
mul 1765 2137
mul 931 1765
neg 2482
mul 1765 2399
mul 1765 1974
mul 512 2167
mul 512 2165
mul 515 2167
mul 515 2165
mul 513 2172
mul 513 2170
mul 516 2172
mul 516 2170
mul 514 2177
mul 514 2175
mul 517 2177
mul 517 2175
mul 519 2189
mul 519 2187
mul 520 2189
mul 520 2187
mul 511 2194
mul 511 2192
mul 521 2194
add 2440 2504
mul 521 2192
neg 2505
neg 2506
neg 2444
neg 2212
mul 490 2235
mul 490 2233
mul 496 2235
mul 496 2233
neg 2475
sub 1345 1031
sub 2515 2478
sub 2516 1032
sub 2518 980
mul 512 2266
mul 515 2266
mul 513 2268
mul 516 2268
mul 514 2270
mul 517 2270
mul 519 2275
mul 520 2275
mul 511 2277
mul 521 2277
add 2441 2529
neg 2530
neg 2446
mul 490 2294
mul 496 2294
neg 2476
sub 2535 2479
mul 1150 106
mul 1241 106
mul 1166 107
add 2218 2539
mul 1251 107
add 2287 2541
neg 107
mul 1172 1847
mul 1255 1847
neg 1847
mul 1178 1547
add 2230 2547
mul 1259 1547
add 2292 2549
neg 1547
mul 1155 2313
mul 1244 2313
neg 2313
mul 1186 1851
mul 1265 1851
neg 1851
mul 1186 1855
mul 1265 1855
sub 2557 1855
mul 1192 1552
add 2242 2561
mul 1269 1552
add 2297 2563
neg 1552
mul 1116 334
add 2486 2566
mul 1219 334
add 2520 2568
neg 334
mul 1121 335
add 2490 2571
mul 1222 335
add 2522 2573
neg 335
mul 1126 336
add 2494 2576
mul 1225 336
add 2524 2578
neg 336
mul 1116 1557
add 2488 2581
mul 1219 1557
add 2521 2583
neg 1557
sub 2570 1557
mul 1121 1557
add 2492 2587
mul 1222 1557
add 2523 2589
sub 2575 1557
mul 1126 1557
add 2496 2592
mul 1225 1557
add 2525 2594
sub 2580 1557
mul 1134 1558
add 2184 2597
mul 1231 1558
add 2273 2599
neg 1558
mul 1139 1557
add 2500 2602
mul 1234 1557
add 2527 2604
mul 1150 81
mul 1241 81
mul 1155 2314
mul 1244 2314
sub 2554 2314
mul 1150 2059
mul 1241 2059
neg 2059
mul 1155 2315
mul 1244 2315
sub 2610 2315
mul 2341 2357
neg 2617
mul 2357 2342
mul 2095 2357
mul 2357 2343
mul 1917 2357
mul 1205 1679
add 2256 2623
mul 1278 1679
add 2303 2625
neg 1679
mul 1199 2052
add 2249 2628
mul 1274 2052
add 2300 2630
neg 2052
neg 1730
mul 1730 2404
mul 1730 2405
mul 1988 1730
mul 1730 2406
sub 2613 81
sub 2152 1899
neg 1894
sub 2639 1897
sub 2106 2090
neg 2091
mul 2108 1648
mul 1933 1648
sub 2375 2645
mul 2415 1648
mul 2418 1648
sub 2112 2110
neg 2111
sub 2646 2373
neg 2118
sub 2376 1941
sub 2107 2105
add 2370 2378
neg 1763
mul 1763 2419
mul 2420 1763
mul 1763 2456
mul 1763 2457
mul 2421 1763
neg 2567
neg 2487
neg 2572
neg 2491
neg 2577
neg 2495
sub 2662 2582
sub 2663 2489
sub 2664 2588
sub 2665 2493
sub 2666 2593
sub 2667 2497
neg 2598
neg 2185
neg 2603
neg 2501
neg 2606
sub 1343 523
mul 524 2204
add 2608 2680
mul 524 2202
mul 485 2204
add 2552 2683
mul 485 2202
mul 575 2204
add 2614 2686
mul 575 2202
neg 2681
neg 2682
neg 2540
neg 2219
sub 2679 411
neg 2544
sub 1316 479
neg 2548
neg 2231
sub 2695 482
sub 2689 2684
sub 2690 2685
sub 2698 487
neg 2562
neg 2243
sub 2678 2611
sub 2693 570
sub 2699 2687
sub 2700 2688
neg 2629
neg 2250
sub 2701 830
neg 2624
neg 2257
neg 2569
neg 2574
neg 2579
sub 2713 2584
sub 2714 2590
sub 2715 2595
neg 2600
neg 2605
neg 2607
mul 524 2281
add 2609 2722
mul 485 2281
add 2553 2724
mul 575 2281
add 2615 2726
neg 2723
neg 2542
neg 2545
neg 2550
sub 2728 2725
neg 2564
sub 2721 2612
sub 2732 2727
neg 2631
neg 2626
neg 2451
sub 2640 2453
sub 2641 1891
mul 403 2423
mul 2020 403
sub 2019 2742
mul 403 1523
mul 2620 2423
sub 2618 2745
mul 2020 2620
add 2619 2747
mul 2620 1523
mul 2658 2423
neg 2750
mul 2020 2658
mul 2658 1523
mul 1630 1628
mul 1630 2459
mul 1630 2461
mul 2621 1628
mul 2621 2459
add 2746 2758
mul 2621 2461
add 2748 2760
mul 2471 1628
mul 2471 2459
add 2469 2763
mul 2471 2461
add 2474 2765
sub 2676 2498
sub 2677 2499
sub 2507 2502
sub 2508 2503
neg 2511
neg 2512
neg 2555
sub 2771 2513
sub 2772 2514
sub 2773 2558
neg 2263
neg 2264
sub 2720 2526
sub 2531 2528
neg 2533
neg 2556
sub 2781 2534
sub 2782 2559
neg 2306
mul 318 2762
mul 318 2764
mul 318 2766
mul 1015 2762
mul 1015 2764
mul 1015 2766
neg 2762
neg 2764
neg 2766
sub 2480 2310
sub 2638 109
mul 1150 2310
sub 2517 2797
mul 1150 109
mul 1241 2310
sub 2536 2800
mul 1241 109
sub 2792 2757
add 2091 2353
sub 2793 2759
sub 2794 2761
add 2653 2355
add 2654 2622
sub 2710 833
mul 2332 2060
mul 2308 2332
add 2072 2811
mul 2412 2060
mul 2308 2412
sub 2410 2814
mul 2740 2060
mul 2308 2740
neg 2817
mul 1897 2060
mul 2308 1897
mul 1899 2060
mul 2308 1899
mul 1891 2060
mul 2308 1891
mul 1892 2060
mul 2308 1892
mul 619 2448
neg 2827
mul 2810 619
neg 2829
mul 619 2812
sub 2082 2831
mul 619 2450
mul 2336 2448
sub 2738 2834
mul 2810 2336
add 2816 2836
mul 2336 2812
sub 2818 2838
mul 2336 2450
sub 2739 2840
add 2451 2834
sub 2823 2836
sub 2838 2824
add 2453 2840
mul 2644 1505
mul 2309 2644
mul 2651 1505
mul 2309 2651
mul 2645 1505
mul 2309 2645
mul 2647 1505
mul 2309 2647
mul 2648 1505
mul 2309 2648
mul 2373 1505
mul 2309 2373
mul 2374 1505
mul 2309 2374
sub 2704 2799
add 2519 2705
sub 2734 2802
mul 1172 2433
mul 2434 1172
neg 2864
mul 1255 2433
mul 2434 1255
neg 2867
sub 2546 2436
sub 1851 2437
mul 1172 2436
sub 2694 2871
mul 1172 2437
sub 2555 2873
mul 1255 2436
sub 2730 2875
mul 1255 2437
sub 2556 2877
sub 2869 2438
sub 2870 2439
add 2560 2439
mul 1172 2438
sub 2872 2882
mul 1172 2439
sub 2874 2884
add 2776 2884
mul 1255 2438
sub 2876 2887
mul 1255 2439
sub 2878 2889
add 2784 2889
sub 2442 2044
neg 2042
mul 1145 2044
sub 2769 2894
mul 1145 2042
neg 2896
add 2502 2894
mul 1238 2044
sub 2780 2899
mul 1238 2042
neg 2901
add 2528 2899
sub 2585 2043
neg 2041
add 2042 2041
mul 1139 2043
sub 2767 2907
mul 1139 2041
neg 2909
add 2498 2907
add 2896 2909
mul 1234 2043
sub 2779 2913
mul 1234 2041
neg 2915
add 2526 2913
add 2901 2915
neg 2122
sub 2879 2123
mul 1172 2122
neg 2921
mul 1172 2123
sub 2883 2923
mul 1255 2122
neg 2925
mul 1255 2123
sub 2888 2927
sub 2920 832
mul 1172 832
sub 2924 2930
mul 1172 1945
mul 1255 832
sub 2928 2933
mul 1255 1945
mul 1211 2118
add 2263 2936
mul 1211 2377
sub 2777 2936
mul 1282 2118
add 2306 2940
mul 1282 2377
sub 2785 2940
sub 2435 2426
neg 2403
sub 2795 2401
mul 1150 2426
sub 2865 2947
mul 1150 2403
neg 2949
mul 1150 2401
sub 2798 2951
mul 1241 2426
sub 2868 2953
mul 1241 2403
neg 2955
mul 1241 2401
sub 2801 2957
mul 2454 1525
mul 81 1525
mul 2796 1525
sub 2961 106
mul 2059 1525
mul 2411 1525
mul 2659 1525
mul 2606 1525
mul 2860 1525
sub 2967 2537
mul 2611 1525
mul 2607 1525
mul 2862 1525
sub 2971 2538
mul 2612 1525
mul 109 1525
mul 2799 1525
mul 2802 1525
mul 523 2199
mul 523 2197
mul 2861 2199
mul 2861 2197
mul 411 2199
mul 411 2197
mul 570 2199
mul 570 2197
mul 888 2199
mul 888 2197
mul 1030 2199
mul 1030 2197
mul 1031 2199
mul 1031 2197
mul 1032 2199
mul 1032 2197
mul 980 2199
mul 980 2197
mul 523 2279
mul 2861 2279
mul 411 2279
mul 570 2279
mul 888 2279
mul 1030 2279
mul 1031 2279
mul 1032 2279
mul 980 2279
mul 412 2223
add 2863 3004
mul 412 2221
mul 2809 2223
sub 3007 2863
mul 2809 2221
mul 479 2223
mul 479 2221
mul 482 2223
mul 482 2221
mul 487 2223
mul 487 2221
mul 830 2223
mul 830 2221
mul 833 2223
mul 833 2221
mul 412 2289
add 2866 3020
mul 2809 2289
sub 3022 2866
mul 479 2289
mul 482 2289
mul 487 2289
mul 830 2289
mul 833 2289
mul 2121 2754
mul 2121 2755
sub 3030 2847
mul 2121 2756
mul 2468 2754
mul 2468 2755
sub 3034 2465
mul 2468 2756
mul 2105 2754
mul 2105 2755
mul 2105 2756
mul 2808 2754
add 2803 3040
mul 2808 2755
add 2805 3042
mul 2808 2756
add 2806 3044
mul 2661 2754
neg 3046
mul 2661 2755
sub 2751 3048
mul 2661 2756
sub 2752 3050
mul 2417 2754
mul 2417 2755
sub 3053 2855
mul 2417 2756
mul 226 2754
mul 226 2755
mul 226 2756
mul 2622 2754
sub 2757 3059
mul 2622 2755
sub 2759 3061
mul 2622 2756
sub 2761 3063
mul 2455 2028
mul 2636 2028
mul 2880 2028
mul 2437 2028
mul 2881 2028
mul 1855 2028
mul 2409 2028
neg 3071
mul 2833 2028
neg 3073
mul 2841 2028
mul 1894 2028
mul 2660 2028
mul 2484 2028
mul 2885 2028
add 2511 3079
mul 2873 2028
mul 2886 2028
add 2774 3082
mul 2558 2028
add 2513 3084
mul 2890 2028
add 2533 3086
mul 2877 2028
mul 2891 2028
add 2783 3089
mul 2559 2028
add 2534 3091
mul 2439 2028
mul 1851 2028
mul 2845 2028
mul 2884 2028
mul 2555 2028
add 2511 3097
mul 2889 2028
mul 2556 2028
add 2533 3100
neg 3033
sub 2944 3035
sub 2945 3036
sub 2962 2466
mul 2395 1150
neg 3106
mul 1150 3033
neg 3108
mul 1150 3035
sub 2948 3110
mul 1150 3036
sub 2950 3112
mul 1150 2466
sub 2968 3114
mul 2467 1150
mul 2395 1241
neg 3117
mul 1241 3033
neg 3119
mul 1241 3035
sub 2954 3121
mul 1241 3036
sub 2956 3123
mul 1241 2466
sub 2972 3125
mul 2467 1241
mul 2744 1520
mul 2422 2744
sub 2741 3129
mul 2946 1520
mul 2422 2946
sub 3103 3132
mul 2749 1520
mul 2422 2749
sub 3043 3135
mul 2753 1520
mul 2422 2753
add 3049 3138
mul 2952 1520
add 2979 3140
mul 2422 2952
sub 3111 3142
mul 2958 1520
add 2996 3144
mul 2422 2958
sub 3122 3146
mul 2310 1520
mul 2422 2310
mul 2311 1520
mul 2422 2311
mul 2312 1520
mul 2422 2312
mul 2401 1520
mul 2422 2401
sub 2426 3155
neg 3134
add 3062 3135
mul 2797 1520
add 2987 3159
mul 2422 2797
mul 2475 1520
add 2989 3162
mul 2422 2475
mul 2478 1520
add 2991 3165
mul 2422 2478
mul 2951 1520
add 2993 3168
mul 2422 2951
sub 2947 3170
mul 2800 1520
add 3000 3172
mul 2422 2800
mul 2476 1520
add 3001 3175
mul 2422 2476
mul 2479 1520
add 3002 3178
mul 2422 2479
mul 2957 1520
add 3003 3181
mul 2422 2957
sub 2953 3183
mul 2743 1505
mul 2307 2743
sub 3130 3186
mul 3032 1505
mul 2307 3032
sub 3031 3189
mul 2788 1505
mul 2307 2788
sub 2787 3192
mul 2791 1505
mul 2307 2791
sub 2790 3195
mul 3104 1505
mul 2307 3104
sub 3133 3198
mul 3039 1505
mul 2307 3039
sub 3038 3201
mul 3045 1505
mul 2307 3045
sub 3136 3204
mul 3051 1505
mul 2307 3051
sub 3139 3207
mul 3055 1505
mul 2307 3055
sub 3054 3210
mul 935 1505
sub 2014 3212
mul 2307 935
mul 3113 1505
mul 2307 3113
sub 3143 3216
mul 3124 1505
mul 2307 3124
sub 3147 3219
mul 3036 1505
mul 2307 3036
sub 3035 3222
mul 2403 1505
mul 2307 2403
sub 3156 3225
mul 3058 1505
mul 2307 3058
sub 3057 3228
mul 3064 1505
mul 2307 3064
sub 3158 3231
mul 2766 1505
mul 2307 2766
sub 2764 3234
mul 3112 1505
mul 2307 3112
sub 3110 3237
mul 2949 1505
mul 2307 2949
sub 3171 3240
mul 3123 1505
mul 2307 3123
sub 3121 3243
mul 2955 1505
mul 2307 2955
sub 3184 3246
mul 3187 1504
mul 2432 1504
mul 3190 1504
mul 3193 1504
mul 3196 1504
mul 3199 1504
mul 2434 1504
mul 3202 1504
mul 2832 1504
mul 2815 1504
mul 2839 1504
mul 2820 1504
neg 3259
mul 3205 1504
mul 2849 1504
neg 3262
mul 2851 1504
neg 3264
mul 2853 1504
neg 3266
mul 3208 1504
mul 3211 1504
mul 3214 1504
mul 3217 1504
mul 2864 1504
mul 3220 1504
mul 2867 1504
neg 3254
mul 3223 1504
mul 3149 1504
mul 3151 1504
neg 3278
mul 3153 1504
neg 3280
mul 3226 1504
mul 3229 1504
mul 3232 1504
mul 3235 1504
mul 2857 1504
neg 3286
mul 2859 1504
neg 3288
mul 2822 1504
neg 3290
mul 2844 1504
mul 2826 1504
neg 3293
mul 2831 1504
mul 1879 1504
neg 3270
neg 3272
mul 3238 1504
mul 3161 1504
mul 3164 1504
neg 3301
mul 3167 1504
neg 3303
mul 3241 1504
neg 3274
mul 3244 1504
mul 3174 1504
mul 3177 1504
neg 3309
mul 3180 1504
neg 3311
mul 3247 1504
where 1006 3251 3252
where 1006 2786 2789
where 1006 3191 3194
add 3261 3314
add 3041 3315
add 3203 3316
mul 2929 2431
sub 3320 2433
mul 3249 2929
sub 3254 3322
mul 1847 2431
mul 3249 1847
neg 3325
mul 2436 2431
mul 3249 2436
neg 3328
mul 2438 2431
mul 3249 2438
neg 3331
mul 2123 2431
mul 3249 2123
neg 3334
mul 832 2431
mul 3249 832
mul 2931 2431
add 3008 3338
mul 3249 2931
sub 3272 3340
mul 2544 2431
add 3010 3342
mul 3249 2544
neg 3344
mul 2871 2431
add 3012 3346
mul 3249 2871
neg 3348
mul 2882 2431
add 3014 3350
mul 3249 2882
neg 3352
mul 2923 2431
add 3016 3354
mul 3249 2923
neg 3356
mul 2930 2431
add 3018 3358
mul 3249 2930
mul 2934 2431
add 3023 3361
mul 3249 2934
sub 3274 3363
mul 2545 2431
add 3024 3365
mul 3249 2545
neg 3367
mul 2875 2431
add 3025 3369
mul 3249 2875
neg 3371
mul 2887 2431
add 3026 3373
mul 3249 2887
neg 3375
mul 2927 2431
add 3027 3377
mul 3249 2927
neg 3379
mul 2933 2431
add 3028 3381
mul 3249 2933
mul 1945 2120
sub 2919 3384
mul 1945 3250
sub 3323 3386
mul 1945 3029
neg 3388
mul 1945 2846
neg 3390
mul 1945 3188
sub 3386 3337
mul 153 2120
mul 153 3250
mul 153 3029
mul 153 2846
mul 153 3188
neg 2120
sub 3317 3250
sub 3318 3029
neg 2846
sub 3319 3188
neg 3394
sub 3263 3395
neg 3396
sub 2848 3397
mul 2932 2120
sub 2922 3408
mul 2932 3250
sub 3341 3410
mul 2932 3029
neg 3412
mul 2932 2846
neg 3414
mul 2932 3188
sub 3410 3360
mul 2935 2120
sub 2926 3418
mul 2935 3250
sub 3364 3420
mul 2935 3029
neg 3422
mul 2935 2846
neg 3424
mul 2935 3188
sub 3420 3383
mul 2637 3065
sub 3428 3066
mul 2637 2088
mul 2637 2959
mul 2467 3065
mul 2467 2088
mul 2467 2959
add 3105 3434
mul 2377 3065
add 3067 3436
mul 2377 2088
mul 2377 2959
add 106 3439
neg 3436
neg 3438
mul 1941 3065
mul 1941 2088
mul 1941 2959
mul 2376 3065
neg 3446
mul 2376 2088
neg 3448
mul 2376 2959
mul 2378 3065
neg 3451
mul 2378 2088
neg 3453
mul 2378 2959
mul 2159 3065
mul 2159 2088
mul 2159 2959
mul 2807 3065
mul 2807 2088
mul 2807 2959
mul 2655 3065
mul 2655 2088
mul 2655 2959
mul 2485 3065
add 3078 3465
mul 2485 2088
mul 2485 2959
mul 3116 3065
mul 3116 2088
mul 3116 2959
add 3115 3471
mul 2938 3065
add 3080 3473
mul 2938 2088
mul 2938 2959
add 2537 3476
neg 3473
neg 3475
mul 3127 3065
mul 3127 2088
mul 3127 2959
add 3126 3482
mul 2942 3065
add 3087 3484
mul 2942 2088
mul 2942 2959
add 2538 3487
neg 3484
neg 3486
neg 3432
neg 3433
sub 2466 3434
mul 2355 3065
neg 3494
mul 2355 2088
neg 3496
mul 2355 2959
mul 2370 3065
neg 3499
mul 2370 2088
neg 3501
mul 2370 2959
neg 3469
neg 3470
sub 3114 3471
neg 3480
neg 3481
sub 3125 3482
mul 2960 3128
mul 2960 3248
mul 2960 3185
mul 3431 3128
mul 3431 3248
mul 3431 3185
mul 3435 3128
add 3131 3516
mul 3435 3248
add 3253 3518
mul 3435 3185
add 3197 3520
mul 3440 3128
mul 3440 3248
add 3387 3523
mul 3440 3185
sub 3525 3392
mul 2963 3128
mul 2963 3248
mul 2963 3185
mul 3439 3128
neg 3530
mul 3439 3248
sub 3393 3532
mul 3439 3185
sub 3392 3534
mul 3445 3128
mul 3445 3248
add 3255 3537
mul 3445 3185
add 3200 3539
mul 3450 3128
neg 3541
mul 3450 3248
sub 3250 3543
mul 3450 3185
sub 3188 3545
mul 3455 3128
neg 3547
mul 3455 3248
sub 3395 3549
mul 3455 3185
sub 3398 3551
mul 3458 3128
mul 3458 3248
mul 3458 3185
mul 2964 3128
mul 2964 3248
add 3257 3557
mul 2964 3185
mul 3461 3128
add 3134 3560
mul 3461 3248
add 3400 3562
mul 3461 3185
add 3403 3564
mul 3464 3128
mul 3464 3248
add 3405 3567
mul 3464 3185
sub 3569 3398
mul 2965 3128
sub 3571 3137
mul 2965 3248
add 3268 3573
mul 2965 3185
add 3206 3575
mul 3468 3128
mul 3468 3248
mul 3468 3185
mul 2966 3128
add 2977 3580
mul 2966 3248
mul 2966 3185
mul 3472 3128
add 3141 3584
mul 3472 3248
add 3271 3586
mul 3472 3185
add 3215 3588
mul 3477 3128
add 2981 3590
mul 3477 3248
add 3411 3592
mul 3477 3185
sub 3594 3416
mul 2969 3128
add 2983 3596
mul 2969 3248
mul 2969 3185
mul 3476 3128
neg 3600
mul 3476 3248
sub 3417 3602
mul 3476 3185
sub 3416 3604
mul 2970 3128
add 2995 3606
mul 2970 3248
mul 2970 3185
mul 3483 3128
add 3145 3610
mul 3483 3248
add 3273 3612
mul 3483 3185
add 3218 3614
mul 3488 3128
add 2997 3616
mul 3488 3248
add 3421 3618
mul 3488 3185
sub 3620 3426
mul 2973 3128
add 2998 3622
mul 2973 3248
mul 2973 3185
mul 3487 3128
neg 3626
mul 3487 3248
sub 3427 3628
mul 3487 3185
sub 3426 3630
mul 106 3128
mul 106 3248
mul 106 3185
mul 3493 3128
mul 3493 3248
add 3276 3636
mul 3493 3185
add 3221 3638
mul 2974 3128
add 3148 3640
mul 2974 3248
sub 3642 3277
mul 2974 3185
mul 3498 3128
sub 3157 3645
mul 3498 3248
sub 3284 3647
mul 3498 3185
sub 3230 3649
mul 3503 3128
neg 3651
mul 3503 3248
sub 3287 3653
mul 3503 3185
neg 3655
mul 2537 3128
add 2981 3657
mul 2537 3248
mul 2537 3185
mul 3506 3128
add 2985 3661
mul 3506 3248
add 3299 3663
mul 3506 3185
add 3236 3665
mul 2975 3128
add 3160 3667
mul 2975 3248
sub 3669 3300
mul 2975 3185
mul 2538 3128
add 2997 3672
mul 2538 3248
mul 2538 3185
mul 3509 3128
add 2999 3676
mul 3509 3248
add 3307 3678
mul 3509 3185
add 3242 3680
mul 2976 3128
add 3173 3682
mul 2976 3248
sub 3684 3308
mul 2976 3185
rate solid_a 1297
rate solid_b 1299
rate solid_c 1301
rate residue 1312
rate stomach 1302
rate small_bowel 1305
rate colon 1311
rate TRPM6_gut 1057
rate plasma 1350
rate interstitium 1341
rate depot 1314
rate fast 1321
rate organs 1334
rate muscle 1330
rate deep 1331
rate red_cells 1336
rate surface 1339
rate crystal 1342
rate bone_calcium 1357
rate mineral 1360
rate bone_phosphate 1372
rate osteoblast 1081
rate TRPM6_kidney 1069
rate sodium 1388
rate aldosterone 1079
rate potassium_gut 1378
rate potassium 1385
rate cell_potassium 1381
rate calcium_gut 1353
rate calcium 1363
rate phosphate_gut 1366
rate phosphate 1375
rate cell_phosphate 1369
rate FGF23 1089
rate PTH 1106
rate gland 1108
rate calcitriol 1111
rate citrate 1391
rate L1:solid_a 1397
rate L1:solid_b 1399
rate L1:solid_c 1401
rate L1:residue 1411
rate L1:stomach 1500
rate L1:small_bowel 1404
rate L1:colon 1410
rate L1:plasma 1501
rate L1:interstitium 1439
rate L1:depot 1412
rate L1:fast 1419
rate L1:organs 1432
rate L1:muscle 1428
rate L1:deep 1429
rate L1:red_cells 1434
rate L1:surface 1437
rate L1:crystal 1440
rate L2:solid_a 1451
rate L2:solid_b 1453
rate L2:solid_c 1455
rate L2:residue 1465
rate L2:stomach 1502
rate L2:small_bowel 1458
rate L2:colon 1464
rate L2:plasma 1503
rate L2:interstitium 1493
rate L2:depot 1466
rate L2:fast 1473
rate L2:organs 1486
rate L2:muscle 1482
rate L2:deep 1483
rate L2:red_cells 1488
rate L2:surface 1491
rate L2:crystal 1494
flow diet stomach 326
flow swallowed stomach 327
flow swallowed solid_a 328
flow swallowed solid_b 329
flow swallowed solid_c 330
flow swallowed residue 331
flow injected depot 333
flow infused plasma 332
flow solid_a stomach 512
flow solid_b stomach 513
flow solid_c stomach 514
flow solid_a residue 515
flow solid_b residue 516
flow solid_c residue 517
flow stomach small_bowel 518
flow small_bowel plasma 519
flow small_bowel colon 520
flow colon plasma 511
flow plasma colon 523
flow organs colon 524
flow colon faeces 521
flow residue faeces 522
flow depot plasma 413
flow plasma interstitium 411
flow interstitium plasma 412
flow interstitium fast 479
flow fast interstitium 480
flow interstitium organs 482
flow organs interstitium 485
flow interstitium muscle 487
flow muscle interstitium 490
flow muscle deep 496
flow deep muscle 497
flow plasma red_cells 570
flow organs red_cells 575
flow red_cells plasma 1028
flow interstitium surface 830
flow surface interstitium 831
flow interstitium crystal 833
flow crystal interstitium 835
flow plasma urine 888
flow plasma sweat 1030
flow plasma faeces 1031
flow plasma blood 1032
flow plasma dialysate 980
flow dialysate plasma 982
flow diet calcium_gut 340
flow infused calcium 1033
flow calcium_gut calcium 698
flow calcium_gut faeces 758
flow calcium faeces 759
flow calcium bone_calcium 824
flow bone_calcium calcium 826
flow calcium mineral 820
flow mineral calcium 815
flow calcium urine 760
flow calcium dialysate 1000
flow dialysate calcium 1002
flow diet phosphate_gut 341
flow infused phosphate 345
flow phosphate_gut phosphate 777
flow phosphate_gut faeces 778
flow phosphate cell_phosphate 785
flow cell_phosphate phosphate 787
flow phosphate bone_phosphate 836
flow bone_phosphate phosphate 838
flow phosphate urine 801
flow phosphate dialysate 1023
flow dialysate phosphate 1025
flow diet potassium_gut 342
flow infused potassium 346
flow potassium_gut potassium 653
flow potassium_gut faeces 654
flow potassium cell_potassium 660
flow cell_potassium potassium 662
flow potassium faeces 664
flow potassium urine 650
flow potassium dialysate 1019
flow dialysate potassium 1021
flow diet sodium 343
flow sodium urine 620
flow sodium sweat 626
flow sodium dialysate 1026
flow infused citrate 347
flow citrate metabolised 375
flow citrate dialysate 936
flow dialysate citrate 1027
flow L1:solid_a L1:stomach 1117
flow L1:solid_b L1:stomach 1122
flow L1:solid_c L1:stomach 1127
flow L1:solid_a L1:residue 1128
flow L1:solid_b L1:residue 1129
flow L1:solid_c L1:residue 1130
flow L1:stomach L1:small_bowel 1135
flow L1:small_bowel L1:plasma 1140
flow L1:small_bowel L1:colon 1141
flow L1:colon L1:plasma 1146
flow L1:plasma L1:colon 1151
flow L1:organs L1:colon 1156
flow L1:colon L1:faeces 1157
flow L1:residue L1:faeces 1162
flow L1:depot L1:plasma 1167
flow L1:plasma L1:interstitium 1168
flow L1:interstitium L1:plasma 1173
flow L1:interstitium L1:fast 1174
flow L1:fast L1:interstitium 1179
flow L1:interstitium L1:organs 1180
flow L1:organs L1:interstitium 1181
flow L1:interstitium L1:muscle 1182
flow L1:muscle L1:interstitium 1187
flow L1:muscle L1:deep 1188
flow L1:deep L1:muscle 1193
flow L1:plasma L1:red_cells 1194
flow L1:organs L1:red_cells 1195
flow L1:red_cells L1:plasma 1200
flow L1:interstitium L1:surface 1201
flow L1:surface L1:interstitium 1206
flow L1:interstitium L1:crystal 1207
flow L1:crystal L1:interstitium 1212
flow L1:plasma L1:urine 1213
flow L1:plasma L1:sweat 1214
flow L1:plasma L1:faeces 1215
flow L1:plasma L1:blood 1216
flow L1:plasma L1:dialysate 1217
flow L2:solid_a L2:stomach 1220
flow L2:solid_b L2:stomach 1223
flow L2:solid_c L2:stomach 1226
flow L2:solid_a L2:residue 1227
flow L2:solid_b L2:residue 1228
flow L2:solid_c L2:residue 1229
flow L2:stomach L2:small_bowel 1232
flow L2:small_bowel L2:plasma 1235
flow L2:small_bowel L2:colon 1236
flow L2:colon L2:plasma 1239
flow L2:plasma L2:colon 1242
flow L2:organs L2:colon 1245
flow L2:colon L2:faeces 1246
flow L2:residue L2:faeces 1249
flow L2:depot L2:plasma 1252
flow L2:plasma L2:interstitium 1253
flow L2:interstitium L2:plasma 1256
flow L2:interstitium L2:fast 1257
flow L2:fast L2:interstitium 1260
flow L2:interstitium L2:organs 1261
flow L2:organs L2:interstitium 1262
flow L2:interstitium L2:muscle 1263
flow L2:muscle L2:interstitium 1266
flow L2:muscle L2:deep 1267
flow L2:deep L2:muscle 1270
flow L2:plasma L2:red_cells 1271
flow L2:organs L2:red_cells 1272
flow L2:red_cells L2:plasma 1275
flow L2:interstitium L2:surface 1276
flow L2:surface L2:interstitium 1279
flow L2:interstitium L2:crystal 1280
flow L2:crystal L2:interstitium 1283
flow L2:plasma L2:urine 1284
flow L2:plasma L2:sweat 1285
flow L2:plasma L2:faeces 1286
flow L2:plasma L2:blood 1287
flow L2:plasma L2:dialysate 1288
flow L1:swallowed L1:stomach 348
flow L1:infused L1:plasma 349
flow L2:swallowed L2:stomach 350
flow L2:infused L2:plasma 351
observable gut.dissolved_a 512
observable gut.dissolved_b 513
observable gut.dissolved_c 514
observable gut.passed_a 515
observable gut.passed_b 516
observable gut.passed_c 517
observable gut.emptied 518
observable gut.absorbed 519
observable gut.moved 520
observable gut.colonic 511
observable gut.voided 521
observable gut.rest_voided 522
observable gut.secreted 523
observable gut.shed 524
observable plasma.total 386
observable plasma.ionised 402
observable plasma.ultrafilterable 404
observable plasma.relative 405
observable plasma.active 409
observable plasma.bound 398
observable plasma.outside 410
observable plasma.filtered_out 411
observable plasma.back 412
observable plasma.released 413
observable plasma.sweat 414
observable plasma.against 415
observable cells.free 434
observable cells.free_concentration 477
observable cells.held 435
observable cells.fast_in 479
observable cells.fast_out 480
observable cells.organs_in 482
observable cells.organs_out 485
observable cells.muscle_in 487
observable cells.muscle_out 490
observable cells.deep_in 496
observable cells.deep_out 497
observable erythrocyte.free 553
observable erythrocyte.total_concentration 554
observable erythrocyte.free_concentration 555
observable erythrocyte.entered 570
observable erythrocyte.left 572
observable erythrocyte.born 575
observable erythrocyte.died 577
observable bone.bound 830
observable bone.freed 831
observable bone.laid 833
observable bone.resorbed 835
observable bone.bound_Ca 824
observable bone.freed_Ca 826
observable bone.laid_Ca 820
observable bone.resorbed_Ca 815
observable bone.laid_P 836
observable bone.resorbed_P 838
observable bone.asked 812
observable kidney.proximal 841
observable kidney.limb 859
observable kidney.distal 886
observable kidney.excreted 887
observable kidney.urine 888
observable sodium.volume 354
observable sodium.plasma 376
observable sodium.past_PT 594
observable sodium.past_TAL 599
observable sodium.past_DCT 613
observable sodium.past_CD 618
observable sodium.taken_PT 621
observable sodium.delivered 622
observable sodium.reabsorbed 624
observable sodium.skin 626
observable sodium.urine 620
observable potassium.total 651
observable potassium.relative 585
observable potassium.absorbed 653
observable potassium.voided 654
observable potassium.into_cells 660
observable potassium.out_of_cells 662
observable potassium.colonic 664
observable potassium.urine 650
observable calcium.total 756
observable calcium.ionised 711
observable calcium.relative 712
observable calcium.of_day 757
observable calcium.bound 705
observable calcium.absorbed 698
observable calcium.voided 758
observable calcium.secreted 759
observable calcium.excreted 755
observable calcium.urine 760
observable phosphate.total 765
observable phosphate.relative 766
observable phosphate.of_day 775
observable phosphate.absorbed 777
observable phosphate.voided 778
observable phosphate.into_cells 785
observable phosphate.out_of_cells 787
observable phosphate.urine 801
observable phosphate.propensity 807
observable parathyroid.concentration 906
observable parathyroid.drive 905
observable parathyroid.permitted 676
observable parathyroid.effective 684
observable calcitriol.concentration 928
observable calcitriol.made 927
observable calcitriol.broken 932
observable citrate.concentration 358
observable citrate.on_calcium 373
observable citrate.on_magnesium 374
observable citrate.metabolised 375
observable signal.bound_acids 356
observable dialyser.removed_Mg 980
observable dialyser.gained_Mg 982
observable dialyser.removed_Ca 1000
observable dialyser.gained_Ca 1002
observable dialyser.returned_Ca 1017
observable dialyser.removed_K 1019
observable dialyser.gained_K 1021
observable dialyser.removed_P 1023
observable dialyser.gained_P 1025
observable dialyser.removed_Na 1026
observable dialyser.removed_citrate 936
observable dialyser.gained_citrate 1027
observable dialyser.before 985
observable dialyser.after 993
observable dialyser.before_Ca 1005
observable dialyser.after_Ca 1013
d_rate 0 0 2586
d_rate 1 1 2591
d_rate 2 2 2596
d_rate 3 0 1557
d_rate 3 1 1557
d_rate 3 2 1557
d_rate 3 3 2442
d_rate 4 0 334
d_rate 4 1 335
d_rate 4 2 336
d_rate 4 4 2601
d_rate 5 4 1558
d_rate 5 5 2904
d_rate 5 7 2905
d_rate 6 5 1557
d_rate 6 6 2892
d_rate 6 7 2893
d_rate 6 8 3510
d_rate 6 12 2314
d_rate 6 23 3511
d_rate 6 37 3512
d_rate 7 7 2633
d_rate 7 8 3513
d_rate 7 13 3429
d_rate 7 23 3514
d_rate 7 33 2634
d_rate 7 34 3430
d_rate 7 36 2635
d_rate 7 37 3515
d_rate 8 5 2043
d_rate 8 6 2044
d_rate 8 7 2906
d_rate 8 8 3517
d_rate 8 9 2433
d_rate 8 10 107
d_rate 8 13 3432
d_rate 8 15 2052
d_rate 8 22 2395
d_rate 8 23 3519
d_rate 8 29 3102
d_rate 8 34 3433
d_rate 8 37 3521
d_rate 9 8 3522
d_rate 9 9 3321
d_rate 9 11 1547
d_rate 9 12 2313
d_rate 9 13 3437
d_rate 9 16 1679
d_rate 9 17 2118
d_rate 9 21 3385
d_rate 9 23 3524
d_rate 9 29 3389
d_rate 9 31 3391
d_rate 9 34 3438
d_rate 9 37 3526
d_rate 10 10 2543
d_rate 11 9 3324
d_rate 11 11 2551
d_rate 11 23 3326
d_rate 12 9 3327
d_rate 12 12 2616
d_rate 12 13 3068
d_rate 12 23 3329
d_rate 13 9 3330
d_rate 13 13 3069
d_rate 13 14 1552
d_rate 13 23 3332
d_rate 14 13 3070
d_rate 14 14 2565
d_rate 15 8 3527
d_rate 15 12 2315
d_rate 15 15 2632
d_rate 15 23 3528
d_rate 15 37 3529
d_rate 16 9 3333
d_rate 16 16 2627
d_rate 16 21 2122
d_rate 16 23 3335
d_rate 17 8 3531
d_rate 17 9 3336
d_rate 17 13 3441
d_rate 17 17 2652
d_rate 17 21 3384
d_rate 17 23 3533
d_rate 17 29 3388
d_rate 17 31 3390
d_rate 17 34 3442
d_rate 17 37 3535
d_rate 18 8 3536
d_rate 18 13 3443
d_rate 18 18 2379
d_rate 18 23 3538
d_rate 18 29 3037
d_rate 18 34 3444
d_rate 18 37 3540
d_rate 19 8 3542
d_rate 19 13 3447
d_rate 19 19 2652
d_rate 19 21 2120
d_rate 19 23 3544
d_rate 19 29 3029
d_rate 19 31 2846
d_rate 19 34 3449
d_rate 19 37 3546
d_rate 20 8 3548
d_rate 20 13 3452
d_rate 20 20 2652
d_rate 20 21 3394
d_rate 20 23 3550
d_rate 20 29 3396
d_rate 20 31 3397
d_rate 20 34 3454
d_rate 20 37 3552
d_rate 21 8 3553
d_rate 21 13 3456
d_rate 21 21 2158
d_rate 21 23 3554
d_rate 21 34 3457
d_rate 21 37 3555
d_rate 22 13 3072
d_rate 22 22 2407
d_rate 22 24 2408
d_rate 23 13 3074
d_rate 23 23 3256
d_rate 23 24 2828
d_rate 23 26 2829
d_rate 24 8 3556
d_rate 24 23 3558
d_rate 24 24 2157
d_rate 24 26 2813
d_rate 24 37 3559
d_rate 25 25 2337
d_rate 26 13 3075
d_rate 26 23 3258
d_rate 26 24 2835
d_rate 26 25 1893
d_rate 26 26 2837
d_rate 26 27 1898
d_rate 27 13 3076
d_rate 27 23 3260
d_rate 27 26 2819
d_rate 27 27 2338
d_rate 28 28 2642
d_rate 28 36 2643
d_rate 29 8 3561
d_rate 29 13 3459
d_rate 29 18 1942
d_rate 29 19 2118
d_rate 29 21 3399
d_rate 29 23 3563
d_rate 29 28 2090
d_rate 29 29 3401
d_rate 29 31 3402
d_rate 29 34 3460
d_rate 29 36 2804
d_rate 29 37 3565
d_rate 30 30 2649
d_rate 30 36 2650
d_rate 31 8 3566
d_rate 31 13 3462
d_rate 31 20 2118
d_rate 31 21 3404
d_rate 31 23 3568
d_rate 31 29 3406
d_rate 31 30 2110
d_rate 31 31 3407
d_rate 31 32 1934
d_rate 31 33 2368
d_rate 31 34 3463
d_rate 31 36 2111
d_rate 31 37 3570
d_rate 32 23 3265
d_rate 32 31 2850
d_rate 32 32 2358
d_rate 33 23 3267
d_rate 33 31 2852
d_rate 33 33 2413
d_rate 33 36 2414
d_rate 34 8 3572
d_rate 34 13 3077
d_rate 34 23 3574
d_rate 34 29 3047
d_rate 34 34 2656
d_rate 34 35 2657
d_rate 34 37 3576
d_rate 35 23 3269
d_rate 35 29 3052
d_rate 35 31 2854
d_rate 35 35 2162
d_rate 35 36 2416
d_rate 35 37 3209
d_rate 36 8 3577
d_rate 36 13 3466
d_rate 36 23 3578
d_rate 36 33 2481
d_rate 36 34 3467
d_rate 36 36 2483
d_rate 36 37 3579
d_rate 37 23 3270
d_rate 37 37 3213
d_rate 38 0 2668
d_rate 38 38 2669
d_rate 39 1 2670
d_rate 39 39 2671
d_rate 40 2 2672
d_rate 40 40 2673
d_rate 41 0 2582
d_rate 41 1 2588
d_rate 41 2 2593
d_rate 41 3 2509
d_rate 41 38 2489
d_rate 41 39 2493
d_rate 41 40 2497
d_rate 41 41 2510
d_rate 42 0 2567
d_rate 42 1 2572
d_rate 42 2 2577
d_rate 42 4 2674
d_rate 42 38 2487
d_rate 42 39 2491
d_rate 42 40 2495
d_rate 42 42 2675
d_rate 43 4 2598
d_rate 43 5 2908
d_rate 43 7 2910
d_rate 43 42 2185
d_rate 43 43 2768
d_rate 44 5 2603
d_rate 44 6 2895
d_rate 44 7 2897
d_rate 44 8 3581
d_rate 44 12 2681
d_rate 44 23 3582
d_rate 44 37 3583
d_rate 44 43 2501
d_rate 44 44 2770
d_rate 44 45 2978
d_rate 44 49 2682
d_rate 45 5 2911
d_rate 45 6 2898
d_rate 45 7 2912
d_rate 45 8 3585
d_rate 45 9 3005
d_rate 45 10 2540
d_rate 45 13 3469
d_rate 45 15 2629
d_rate 45 22 3106
d_rate 45 23 3587
d_rate 45 29 3109
d_rate 45 34 3470
d_rate 45 37 3589
d_rate 45 43 2499
d_rate 45 44 2503
d_rate 45 45 2980
d_rate 45 46 3006
d_rate 45 47 2219
d_rate 45 52 2250
d_rate 46 8 3591
d_rate 46 9 3339
d_rate 46 11 2548
d_rate 46 12 2684
d_rate 46 13 3474
d_rate 46 16 2624
d_rate 46 17 2937
d_rate 46 21 3409
d_rate 46 23 3593
d_rate 46 29 3413
d_rate 46 31 3415
d_rate 46 34 3475
d_rate 46 37 3595
d_rate 46 45 2982
d_rate 46 46 3009
d_rate 46 48 2231
d_rate 46 49 2685
d_rate 46 50 2512
d_rate 46 53 2257
d_rate 46 54 2264
d_rate 47 10 2691
d_rate 47 47 2692
d_rate 48 9 3343
d_rate 48 11 2696
d_rate 48 23 3345
d_rate 48 46 3011
d_rate 48 48 2697
d_rate 49 9 3347
d_rate 49 12 2706
d_rate 49 13 3081
d_rate 49 23 3349
d_rate 49 46 3013
d_rate 49 49 2707
d_rate 50 9 3351
d_rate 50 13 3083
d_rate 50 14 2562
d_rate 50 23 3353
d_rate 50 46 3015
d_rate 50 50 2775
d_rate 50 51 2243
d_rate 51 13 3085
d_rate 51 14 2702
d_rate 51 50 2514
d_rate 51 51 2703
d_rate 52 8 3597
d_rate 52 12 2687
d_rate 52 15 2708
d_rate 52 23 3598
d_rate 52 37 3599
d_rate 52 45 2984
d_rate 52 49 2688
d_rate 52 52 2709
d_rate 53 9 3355
d_rate 53 16 2711
d_rate 53 21 2921
d_rate 53 23 3357
d_rate 53 46 3017
d_rate 53 53 2712
d_rate 54 8 3601
d_rate 54 9 3359
d_rate 54 13 3478
d_rate 54 17 2939
d_rate 54 21 3408
d_rate 54 23 3603
d_rate 54 29 3412
d_rate 54 31 3414
d_rate 54 34 3479
d_rate 54 37 3605
d_rate 54 46 3019
d_rate 54 54 2778
d_rate 55 0 2716
d_rate 55 55 2669
d_rate 56 1 2717
d_rate 56 56 2671
d_rate 57 2 2718
d_rate 57 57 2673
d_rate 58 0 2584
d_rate 58 1 2590
d_rate 58 2 2595
d_rate 58 3 2532
d_rate 58 55 2489
d_rate 58 56 2493
d_rate 58 57 2497
d_rate 58 58 2510
d_rate 59 0 2569
d_rate 59 1 2574
d_rate 59 2 2579
d_rate 59 4 2719
d_rate 59 55 2487
d_rate 59 56 2491
d_rate 59 57 2495
d_rate 59 59 2675
d_rate 60 4 2600
d_rate 60 5 2914
d_rate 60 7 2916
d_rate 60 59 2185
d_rate 60 60 2768
d_rate 61 5 2605
d_rate 61 6 2900
d_rate 61 7 2902
d_rate 61 8 3607
d_rate 61 12 2723
d_rate 61 23 3608
d_rate 61 37 3609
d_rate 61 60 2501
d_rate 61 61 2770
d_rate 61 62 2978
d_rate 61 66 2682
d_rate 62 5 2917
d_rate 62 6 2903
d_rate 62 7 2918
d_rate 62 8 3611
d_rate 62 9 3021
d_rate 62 10 2542
d_rate 62 13 3480
d_rate 62 15 2631
d_rate 62 22 3117
d_rate 62 23 3613
d_rate 62 29 3120
d_rate 62 34 3481
d_rate 62 37 3615
d_rate 62 60 2499
d_rate 62 61 2503
d_rate 62 62 2980
d_rate 62 63 3006
d_rate 62 64 2219
d_rate 62 69 2250
d_rate 63 8 3617
d_rate 63 9 3362
d_rate 63 11 2550
d_rate 63 12 2725
d_rate 63 13 3485
d_rate 63 16 2626
d_rate 63 17 2941
d_rate 63 21 3419
d_rate 63 23 3619
d_rate 63 29 3423
d_rate 63 31 3425
d_rate 63 34 3486
d_rate 63 37 3621
d_rate 63 62 2982
d_rate 63 63 3009
d_rate 63 65 2231
d_rate 63 66 2685
d_rate 63 67 2512
d_rate 63 70 2257
d_rate 63 71 2264
d_rate 64 10 2729
d_rate 64 64 2692
d_rate 65 9 3366
d_rate 65 11 2731
d_rate 65 23 3368
d_rate 65 63 3011
d_rate 65 65 2697
d_rate 66 9 3370
d_rate 66 12 2735
d_rate 66 13 3088
d_rate 66 23 3372
d_rate 66 63 3013
d_rate 66 66 2707
d_rate 67 9 3374
d_rate 67 13 3090
d_rate 67 14 2564
d_rate 67 23 3376
d_rate 67 63 3015
d_rate 67 67 2775
d_rate 67 68 2243
d_rate 68 13 3092
d_rate 68 14 2733
d_rate 68 67 2514
d_rate 68 68 2703
d_rate 69 8 3623
d_rate 69 12 2727
d_rate 69 15 2736
d_rate 69 23 3624
d_rate 69 37 3625
d_rate 69 62 2984
d_rate 69 66 2688
d_rate 69 69 2709
d_rate 70 9 3378
d_rate 70 16 2737
d_rate 70 21 2925
d_rate 70 23 3380
d_rate 70 63 3017
d_rate 70 70 2712
d_rate 71 8 3627
d_rate 71 9 3382
d_rate 71 13 3489
d_rate 71 17 2943
d_rate 71 21 3418
d_rate 71 23 3629
d_rate 71 29 3422
d_rate 71 31 3424
d_rate 71 34 3490
d_rate 71 37 3631
d_rate 71 63 3019
d_rate 71 71 2778
d_flow 8 0 334
d_flow 9 1 335
d_flow 10 2 336
d_flow 11 0 1557
d_flow 12 1 1557
d_flow 13 2 1557
d_flow 14 4 1558
d_flow 15 5 2043
d_flow 15 7 2041
d_flow 16 5 1557
d_flow 17 6 2044
d_flow 17 7 2042
d_flow 18 8 3510
d_flow 18 23 3511
d_flow 18 37 3512
d_flow 19 12 2314
d_flow 20 6 1559
d_flow 21 3 1559
d_flow 22 10 107
d_flow 23 8 3632
d_flow 23 23 3633
d_flow 23 37 3634
d_flow 24 9 2433
d_flow 24 23 3275
d_flow 25 9 3324
d_flow 25 23 3326
d_flow 26 11 1547
d_flow 27 9 3327
d_flow 27 13 3068
d_flow 27 23 3329
d_flow 28 12 2313
d_flow 29 9 3330
d_flow 29 13 3093
d_flow 29 23 3332
d_flow 30 13 3094
d_flow 31 13 3070
d_flow 32 14 1552
d_flow 33 8 3527
d_flow 33 23 3528
d_flow 33 37 3529
d_flow 34 12 2315
d_flow 35 15 2052
d_flow 36 9 3333
d_flow 36 21 2122
d_flow 36 23 3335
d_flow 37 16 1679
d_flow 38 9 3336
d_flow 38 21 3384
d_flow 38 23 3393
d_flow 38 29 3388
d_flow 38 31 3390
d_flow 38 37 3392
d_flow 39 8 3530
d_flow 39 13 3436
d_flow 39 17 2118
d_flow 39 23 3532
d_flow 39 34 3438
d_flow 39 37 3534
d_flow 40 8 3635
d_flow 40 13 3491
d_flow 40 22 2396
d_flow 40 23 3637
d_flow 40 29 3033
d_flow 40 34 3492
d_flow 40 37 3639
d_flow 41 8 3641
d_flow 41 23 3643
d_flow 41 37 3644
d_flow 42 8 3150
d_flow 42 23 3279
d_flow 43 8 3152
d_flow 43 23 3281
d_flow 44 8 3154
d_flow 44 23 3282
d_flow 44 37 3224
d_flow 47 23 3314
d_flow 47 29 3315
d_flow 47 37 3316
d_flow 48 28 2090
d_flow 48 36 2091
d_flow 49 28 1627
d_flow 50 23 3283
d_flow 50 29 3056
d_flow 50 37 3227
d_flow 51 8 3536
d_flow 51 13 3443
d_flow 51 23 3538
d_flow 51 29 3037
d_flow 51 34 3444
d_flow 51 37 3540
d_flow 52 18 1942
d_flow 53 21 2120
d_flow 53 23 3250
d_flow 53 29 3029
d_flow 53 31 2846
d_flow 53 37 3188
d_flow 54 8 3541
d_flow 54 13 3446
d_flow 54 19 2118
d_flow 54 23 3543
d_flow 54 34 3448
d_flow 54 37 3545
d_flow 55 8 3646
d_flow 55 13 3495
d_flow 55 23 3648
d_flow 55 29 3060
d_flow 55 34 3497
d_flow 55 36 2354
d_flow 55 37 3650
d_flow 56 23 3285
d_flow 56 29 2762
d_flow 56 37 3233
d_flow 60 30 2110
d_flow 60 36 2111
d_flow 61 30 1656
d_flow 62 23 3265
d_flow 62 31 2850
d_flow 63 32 1934
d_flow 64 21 3394
d_flow 64 23 3395
d_flow 64 29 3396
d_flow 64 31 3397
d_flow 64 37 3398
d_flow 65 8 3547
d_flow 65 13 3451
d_flow 65 20 2118
d_flow 65 23 3549
d_flow 65 34 3453
d_flow 65 37 3551
d_flow 66 8 3652
d_flow 66 13 3500
d_flow 66 23 3654
d_flow 66 31 2856
d_flow 66 33 2369
d_flow 66 34 3502
d_flow 66 37 3656
d_flow 67 23 3289
d_flow 67 31 2858
d_flow 71 25 1893
d_flow 72 25 1611
d_flow 73 13 3076
d_flow 73 23 3260
d_flow 73 26 2819
d_flow 74 27 1898
d_flow 75 23 3291
d_flow 75 26 2821
d_flow 76 13 3095
d_flow 76 23 3292
d_flow 76 24 2842
d_flow 76 26 2843
d_flow 77 23 3294
d_flow 77 26 2825
d_flow 80 13 3073
d_flow 80 23 3295
d_flow 80 24 2827
d_flow 80 26 2830
d_flow 81 23 3296
d_flow 84 37 302
d_flow 85 23 3297
d_flow 85 37 3212
d_flow 87 0 2567
d_flow 87 38 2487
d_flow 88 1 2572
d_flow 88 39 2491
d_flow 89 2 2577
d_flow 89 40 2495
d_flow 90 0 2582
d_flow 90 38 2489
d_flow 91 1 2588
d_flow 91 39 2493
d_flow 92 2 2593
d_flow 92 40 2497
d_flow 93 4 2598
d_flow 93 42 2185
d_flow 94 5 2911
d_flow 94 7 2909
d_flow 94 43 2499
d_flow 95 5 2603
d_flow 95 43 2501
d_flow 96 6 2898
d_flow 96 7 2896
d_flow 96 44 2503
d_flow 97 8 3581
d_flow 97 23 3582
d_flow 97 37 3583
d_flow 97 45 2978
d_flow 98 12 2681
d_flow 98 49 2682
d_flow 99 6 2505
d_flow 99 44 2506
d_flow 100 3 2444
d_flow 100 41 2212
d_flow 101 10 2540
d_flow 101 47 2219
d_flow 102 8 3658
d_flow 102 23 3659
d_flow 102 37 3660
d_flow 102 45 2982
d_flow 103 9 3005
d_flow 103 23 3298
d_flow 103 46 3006
d_flow 104 9 3343
d_flow 104 23 3345
d_flow 104 46 3011
d_flow 105 11 2548
d_flow 105 48 2231
d_flow 106 9 3347
d_flow 106 13 3081
d_flow 106 23 3349
d_flow 106 46 3013
d_flow 107 12 2684
d_flow 107 49 2685
d_flow 108 9 3351
d_flow 108 13 3096
d_flow 108 23 3353
d_flow 108 46 3015
d_flow 109 13 3098
d_flow 109 50 2512
d_flow 110 13 3085
d_flow 110 50 2514
d_flow 111 14 2562
d_flow 111 51 2243
d_flow 112 8 3597
d_flow 112 23 3598
d_flow 112 37 3599
d_flow 112 45 2984
d_flow 113 12 2687
d_flow 113 49 2688
d_flow 114 15 2629
d_flow 114 52 2250
d_flow 115 9 3355
d_flow 115 21 2921
d_flow 115 23 3357
d_flow 115 46 3017
d_flow 116 16 2624
d_flow 116 53 2257
d_flow 117 9 3359
d_flow 117 21 3408
d_flow 117 23 3417
d_flow 117 29 3412
d_flow 117 31 3414
d_flow 117 37 3416
d_flow 117 46 3019
d_flow 118 8 3600
d_flow 118 13 3473
d_flow 118 17 2937
d_flow 118 23 3602
d_flow 118 34 3475
d_flow 118 37 3604
d_flow 118 54 2264
d_flow 119 8 3662
d_flow 119 13 3504
d_flow 119 22 3107
d_flow 119 23 3664
d_flow 119 29 3108
d_flow 119 34 3505
d_flow 119 37 3666
d_flow 119 45 2986
d_flow 120 8 3668
d_flow 120 23 3670
d_flow 120 37 3671
d_flow 120 45 2988
d_flow 121 8 3163
d_flow 121 23 3302
d_flow 121 45 2990
d_flow 122 8 3166
d_flow 122 23 3304
d_flow 122 45 2992
d_flow 123 8 3169
d_flow 123 23 3305
d_flow 123 37 3239
d_flow 123 45 2994
d_flow 124 0 2569
d_flow 124 55 2487
d_flow 125 1 2574
d_flow 125 56 2491
d_flow 126 2 2579
d_flow 126 57 2495
d_flow 127 0 2584
d_flow 127 55 2489
d_flow 128 1 2590
d_flow 128 56 2493
d_flow 129 2 2595
d_flow 129 57 2497
d_flow 130 4 2600
d_flow 130 59 2185
d_flow 131 5 2917
d_flow 131 7 2915
d_flow 131 60 2499
d_flow 132 5 2605
d_flow 132 60 2501
d_flow 133 6 2903
d_flow 133 7 2901
d_flow 133 61 2503
d_flow 134 8 3607
d_flow 134 23 3608
d_flow 134 37 3609
d_flow 134 62 2978
d_flow 135 12 2723
d_flow 135 66 2682
d_flow 136 6 2530
d_flow 136 61 2506
d_flow 137 3 2446
d_flow 137 58 2212
d_flow 138 10 2542
d_flow 138 64 2219
d_flow 139 8 3673
d_flow 139 23 3674
d_flow 139 37 3675
d_flow 139 62 2982
d_flow 140 9 3021
d_flow 140 23 3306
d_flow 140 63 3006
d_flow 141 9 3366
d_flow 141 23 3368
d_flow 141 63 3011
d_flow 142 11 2550
d_flow 142 65 2231
d_flow 143 9 3370
d_flow 143 13 3088
d_flow 143 23 3372
d_flow 143 63 3013
d_flow 144 12 2725
d_flow 144 66 2685
d_flow 145 9 3374
d_flow 145 13 3099
d_flow 145 23 3376
d_flow 145 63 3015
d_flow 146 13 3101
d_flow 146 67 2512
d_flow 147 13 3092
d_flow 147 67 2514
d_flow 148 14 2564
d_flow 148 68 2243
d_flow 149 8 3623
d_flow 149 23 3624
d_flow 149 37 3625
d_flow 149 62 2984
d_flow 150 12 2727
d_flow 150 66 2688
d_flow 151 15 2631
d_flow 151 69 2250
d_flow 152 9 3378
d_flow 152 21 2925
d_flow 152 23 3380
d_flow 152 63 3017
d_flow 153 16 2626
d_flow 153 70 2257
d_flow 154 9 3382
d_flow 154 21 3418
d_flow 154 23 3427
d_flow 154 29 3422
d_flow 154 31 3424
d_flow 154 37 3426
d_flow 154 63 3019
d_flow 155 8 3626
d_flow 155 13 3484
d_flow 155 17 2941
d_flow 155 23 3628
d_flow 155 34 3486
d_flow 155 37 3630
d_flow 155 71 2264
d_flow 156 8 3677
d_flow 156 13 3507
d_flow 156 22 3118
d_flow 156 23 3679
d_flow 156 29 3119
d_flow 156 34 3508
d_flow 156 37 3681
d_flow 156 62 2986
d_flow 157 8 3683
d_flow 157 23 3685
d_flow 157 37 3686
d_flow 157 62 2988
d_flow 158 8 3176
d_flow 158 23 3310
d_flow 158 62 2990
d_flow 159 8 3179
d_flow 159 23 3312
d_flow 159 62 2992
d_flow 160 8 3182
d_flow 160 23 3313
d_flow 160 37 3245
d_flow 160 62 2994
